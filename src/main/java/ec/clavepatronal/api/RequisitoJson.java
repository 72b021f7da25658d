package ec.clavepatronal.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing to take along.
 *
 * @param confirmado false: no list of IESS for this trámite was found
 */
@Schema(name = "Requisito")
record RequisitoJson(String texto, boolean confirmado) {
}
