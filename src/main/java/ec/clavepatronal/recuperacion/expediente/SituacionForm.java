package ec.clavepatronal.recuperacion.expediente;

import ec.clavepatronal.reglas.SituacionClave;
import jakarta.validation.constraints.NotNull;

/**
 * What happened to the key. The field is called {@code situacion}: no field of a page is
 * named like a secret.
 */
public record SituacionForm(@NotNull SituacionClave situacion) implements Formulario {

	/** The most frequent one, for whoever only wants to look. */
	public static final SituacionForm DE_EJEMPLO = new SituacionForm(SituacionClave.OLVIDADA);

}
