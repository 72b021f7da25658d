/**
 * What decides between the online path and a visit: facts, rules and sources, in plain
 * Java that depends on nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ec.clavepatronal.reglas;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
