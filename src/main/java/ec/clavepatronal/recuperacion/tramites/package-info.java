/**
 * The expedientes of one owner as a whole: found again, named, kept longer, copied,
 * deleted.
 */
@NamedInterface
@NullMarked
package ec.clavepatronal.recuperacion.tramites;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
