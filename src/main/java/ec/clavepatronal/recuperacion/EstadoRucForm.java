package ec.clavepatronal.recuperacion;

import ec.clavepatronal.reglas.EstadoRuc;
import jakarta.validation.constraints.NotNull;

/**
 * The state of the RUC at the SRI, as the person looked it up.
 */
record EstadoRucForm(@NotNull EstadoRuc estadoRuc) implements Formulario {
}
