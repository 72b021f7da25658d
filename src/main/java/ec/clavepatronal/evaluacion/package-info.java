/**
 * The validation service and what it says: identification, RUC and sucursal are read, the
 * domestic defaults filled in, the rules applied. One evaluation serves every face.
 */
@ApplicationModule(allowedDependencies = { "catastro", "identificador", "pagina", "reglas" })
@NullMarked
package ec.clavepatronal.evaluacion;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
