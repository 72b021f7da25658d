/**
 * The commands that change the key under which answers are encrypted: a new one in force,
 * everything sealed anew under it while the application runs, the old ones retired.
 */
@ApplicationModule(allowedDependencies = "almacen")
@NullMarked
package ec.clavepatronal.llaves;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
