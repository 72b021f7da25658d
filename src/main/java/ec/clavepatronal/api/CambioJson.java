package ec.clavepatronal.api;

import ec.clavepatronal.reglas.Alcance;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What would change one decisive motive.
 *
 * @param enSusManos whether the person can do it alone
 * @param alcance the same, told apart from what is only partly so
 */
@Schema(name = "Cambio")
record CambioJson(String regla, String texto, boolean enSusManos, Alcance alcance) {
}
