/**
 * What an operator watches: metrics for Prometheus on a port of their own, off unless
 * wanted, and a line in the log for what was turned away. Never an identifier, a
 * reference or an address.
 */
@ApplicationModule(allowedDependencies = { "almacen", "catastro", "evaluacion", "identificador", "reglas", "web" })
@NullMarked
package ec.clavepatronal.vigilancia;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
