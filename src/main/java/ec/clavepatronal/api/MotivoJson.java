package ec.clavepatronal.api;

import ec.clavepatronal.reglas.Efecto;
import ec.clavepatronal.reglas.Regla;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One rule that holds.
 *
 * @param regla its code, {@code R1} to {@code R12}
 */
@Schema(name = "Motivo")
record MotivoJson(String regla, Regla nombre, Efecto efecto, String texto, FuenteJson fuente) {
}
