/**
 * The commands that copy the store of the answers with what is needed to read it, and
 * bring it back: encrypted under a key of their own, while the application runs, on
 * either database.
 */
@ApplicationModule(allowedDependencies = "almacen")
@NullMarked
package ec.clavepatronal.respaldo;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
