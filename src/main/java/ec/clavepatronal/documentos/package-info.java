/**
 * From an evaluated expediente to paper. The pages where papers are asked for, what is
 * typed there and kept with the expediente, encrypted, and {@link Papeleria}, which makes
 * every file. {@code papeles} has what papers say, {@code imprenta} how they are printed.
 * Dependencies go down only: from here to {@code papeles}, from there to
 * {@code imprenta}.
 * <p>
 * {@link Papeleria} and the dossier in {@code papeles} are for other modules too, and
 * need no request.
 */
@ApplicationModule(allowedDependencies = { "almacen", "calendario", "evaluacion", "identificador", "pagina",
		"propietario", "recuperacion", "recuperacion :: *", "reglas" })
@NullMarked
package ec.clavepatronal.documentos;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
