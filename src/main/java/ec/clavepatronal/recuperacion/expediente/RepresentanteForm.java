package ec.clavepatronal.recuperacion.expediente;

import ec.clavepatronal.reglas.Representante;
import jakarta.validation.constraints.NotNull;

/**
 * Whether the legal representative is the one on record at IESS.
 */
public record RepresentanteForm(@NotNull Representante representante) implements Formulario {
}
