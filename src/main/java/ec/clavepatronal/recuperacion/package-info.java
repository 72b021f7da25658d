/**
 * The wizard: its screens in order, what a person answered, and the one evaluation that
 * serves every face of the application.
 */
@ApplicationModule(allowedDependencies = { "almacen", "catastro", "identificador", "reglas" })
@NullMarked
package ec.clavepatronal.recuperacion;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
