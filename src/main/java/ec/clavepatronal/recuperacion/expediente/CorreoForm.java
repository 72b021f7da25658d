package ec.clavepatronal.recuperacion.expediente;

import ec.clavepatronal.reglas.Correo;
import jakarta.validation.constraints.NotNull;

/**
 * Whether the e-mail on record at IESS works. The address itself is not asked.
 */
public record CorreoForm(@NotNull Correo correo) implements Formulario {
}
