/**
 * One recovery being prepared: the screens in order, the answers to them, and the only
 * bridge from answers to facts. Knows neither requests nor the database.
 */
@NamedInterface
@NullMarked
package ec.clavepatronal.recuperacion.expediente;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
