package ec.clavepatronal.recuperacion.expediente;

import ec.clavepatronal.evaluacion.Dato;
import ec.clavepatronal.identificador.Hallazgo;

/**
 * A finding that blocks, at the field where it was typed.
 *
 * @param campo name of the field
 * @param dato what was read there
 * @param hallazgo what was found
 */
public record Reparo(String campo, Dato dato, Hallazgo hallazgo) {
}
