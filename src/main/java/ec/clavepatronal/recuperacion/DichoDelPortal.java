package ec.clavepatronal.recuperacion;

import ec.clavepatronal.reglas.RespuestaDelPortal;

/**
 * What the portal said, as the outcome tells it. Public for the templates, whose
 * expressions are compiled only over public types.
 *
 * @param dicho which kind of answer
 * @param fecha the day on which it was told, in words
 */
public record DichoDelPortal(RespuestaDelPortal dicho, String fecha) {
}
