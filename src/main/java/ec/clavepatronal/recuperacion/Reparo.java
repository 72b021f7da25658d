package ec.clavepatronal.recuperacion;

import ec.clavepatronal.identificador.Hallazgo;

/**
 * A finding that blocks, at the field where it was typed.
 */
record Reparo(String campo, Hallazgo hallazgo) {
}
