/**
 * From an evaluated expediente to paper: route sheet, letters, the sheet for the
 * representative, the appointment with its dates, and the check before printing. What is
 * typed here for a letter is kept with the expediente, encrypted.
 */
@ApplicationModule(allowedDependencies = { "calendario", "evaluacion", "identificador", "pagina", "recuperacion",
		"recuperacion :: *", "reglas", "propietario" })
@NullMarked
package ec.clavepatronal.documentos;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
