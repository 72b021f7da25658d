/**
 * Files of the SRI's become the catalogue in force: the command, sorting on the disk, the
 * merge with what stays, the balance and the progress. Open to the start of the
 * application, which has to know its commands, and to no other module.
 */
@NamedInterface("importacion")
@NullMarked
package ec.clavepatronal.catastro.importacion;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
