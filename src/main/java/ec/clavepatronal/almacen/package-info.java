/**
 * Where data lie: the embedded SQLite file or a PostgreSQL server, the key under which
 * answers are encrypted, and what is said when either cannot be used.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ec.clavepatronal.almacen;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
