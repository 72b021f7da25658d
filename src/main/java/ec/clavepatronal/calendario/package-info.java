/**
 * Days in Ecuador: the one clock, dates and hours as people write and read them, days off
 * and business days.
 */
@ApplicationModule(allowedDependencies = { "pagina", "reglas" })
@NullMarked
package ec.clavepatronal.calendario;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
