package ec.clavepatronal.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing to take along.
 *
 * @param confirmado whether IESS is quoted as asking for it; otherwise it is orientation
 */
@Schema(name = "Requisito")
record RequisitoJson(String texto, boolean confirmado) {
}
