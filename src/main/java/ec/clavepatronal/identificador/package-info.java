/**
 * Reads what people type as Ecuadorian identifiers into values that can be trusted, or
 * says what is wrong or doubtful about it; it depends on nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ec.clavepatronal.identificador;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
