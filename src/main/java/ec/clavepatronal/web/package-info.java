/**
 * The server's manners: what every request and every answer goes through, whatever it is
 * about. One nested package for each idea; here is what concerns several of them, static
 * files, and the way back to where a reader was.
 */
@ApplicationModule(allowedDependencies = { "almacen", "api", "pagina", "recuperacion :: *", "propietario" })
@NullMarked
package ec.clavepatronal.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
