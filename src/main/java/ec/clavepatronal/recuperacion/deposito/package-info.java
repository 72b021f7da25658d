/**
 * Where expedientes are kept, whose they are and for how long. Only the owner's can be
 * reached.
 */
@NamedInterface
@NullMarked
package ec.clavepatronal.recuperacion.deposito;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
