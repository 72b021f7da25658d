/**
 * The pages that only tell: home, rules with the map of the journey, questions, privacy.
 */
@ApplicationModule(allowedDependencies = { "catastro", "evaluacion", "recuperacion :: *", "reglas", "propietario" })
@NullMarked
package ec.clavepatronal.sitio;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
