package ec.clavepatronal.recuperacion.expediente;

import jakarta.validation.constraints.AssertTrue;

/**
 * One look at what was found: with doubts the person says that the numbers were compared.
 * Without doubts the page sends {@code true} by itself.
 */
public record ValidacionForm(@AssertTrue boolean comparado) implements Formulario {
}
