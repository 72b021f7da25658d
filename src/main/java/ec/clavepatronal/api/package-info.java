/**
 * The JSON face of the same evaluation, version 1: what other programs build on. Field
 * names and codes stay; messages may change.
 */
@ApplicationModule(allowedDependencies = { "catastro", "evaluacion", "identificador", "pagina", "reglas" })
@NullMarked
package ec.clavepatronal.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
