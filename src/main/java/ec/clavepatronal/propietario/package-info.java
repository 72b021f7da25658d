/**
 * Whose something is that is kept, and what holds for that kind of owner: for how long it
 * is kept, and how much. Today an owner is a browser, told from its cookie.
 */
@ApplicationModule(allowedDependencies = { "almacen", "calendario" })
@NullMarked
package ec.clavepatronal.propietario;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
