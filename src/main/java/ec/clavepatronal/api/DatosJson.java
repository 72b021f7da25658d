package ec.clavepatronal.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The three identifiers as they were read; for domestic service {@code ruc} holds the
 * domestic identifier.
 */
@Schema(name = "Datos")
record DatosJson(DatoJson identificacion, DatoJson ruc, DatoJson sucursal) {
}
