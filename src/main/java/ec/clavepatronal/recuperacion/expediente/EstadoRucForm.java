package ec.clavepatronal.recuperacion.expediente;

import ec.clavepatronal.reglas.EstadoRuc;
import jakarta.validation.constraints.NotNull;

/**
 * The state of the RUC at the SRI, as the person looked it up.
 */
public record EstadoRucForm(@NotNull EstadoRuc estadoRuc) implements Formulario {
}
