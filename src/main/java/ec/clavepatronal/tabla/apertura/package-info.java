/**
 * The door: tells what a file is and opens it. It alone knows all the rooms.
 */
@NamedInterface
@NullMarked
package ec.clavepatronal.tabla.apertura;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
