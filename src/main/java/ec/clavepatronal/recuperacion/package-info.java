/**
 * The wizard: its screens, and what comes of a finished expediente for whoever makes
 * papers of it. The journey, the store and the list of trámites have rooms of their own.
 */
@ApplicationModule(allowedDependencies = { "almacen", "calendario", "catastro", "evaluacion", "identificador", "pagina",
		"propietario", "reglas" })
@NullMarked
package ec.clavepatronal.recuperacion;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
