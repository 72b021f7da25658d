package ec.clavepatronal.recuperacion.expediente;

import java.util.List;
import java.util.Optional;

import ec.clavepatronal.evaluacion.DatosLeidos;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * E-mail and mobile to keep at hand while doing the trámite. Both optional; checked for
 * form only.
 */
public record ContactoForm(@Nullable @Size(max = 254) @Email(regexp = ContactoForm.CORREO) String correo,
		@Nullable @Size(max = Formulario.LARGO) @Celular String celular) implements Formulario {

	/** Nothing, or an address in letters and signs that every paper can show. */
	private static final String CORREO = "|(?=[!-~À-ſ]+$)" + FormaDeCorreo.FORMA;

	/**
	 * Blanks around a pasted e-mail are nobody's mistake, and neither are the digits of
	 * another keyboard. What is no mobile stays as it was typed, to be mended.
	 */
	public ContactoForm {
		correo = (correo != null) ? correo.strip() : null;
		celular = (celular != null) ? Celular.Validador.conCifrasComunes(celular) : null;
	}

	@Override
	public List<LineaDelResumen> resumen(DatosLeidos datos) {
		return List.of(LineaDelResumen.texto("revision.correo-del-turno", Optional.ofNullable(this.correo)),
				LineaDelResumen.texto("revision.celular-del-turno", Optional.ofNullable(this.celular)));
	}

	@Override
	public String toString() {
		return "ContactoForm[]";
	}

}
