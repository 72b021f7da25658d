package ec.clavepatronal.documentos;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person may type for the letters. All of it optional: what is missing is a blank
 * on paper. Used at once and kept nowhere.
 *
 * @param razonSocial name of the employer
 * @param nombre who signs: the representative, or the employer in person
 * @param ciudad where the letter is signed
 * @param direccion address of the employer
 * @param correo e-mail for the answer
 * @param telefono telephone for the answer
 * @param caducidad when the cédula of who signs expires
 * @param tercero who may go instead
 * @param cedulaTercero cédula of who may go instead
 * @param copias whether originals and copies are ready
 */
record CartaForm(@Imprimible @Nullable String razonSocial, @Imprimible @Nullable String nombre,
		@Imprimible @Nullable String ciudad, @Imprimible @Nullable String direccion,
		@Imprimible @Pattern(regexp = "|[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}") @Nullable String correo,
		@Imprimible @Pattern(regexp = "|[+0-9][0-9 ()./ext-]{5,39}") @Nullable String telefono,
		@Nullable String caducidad, @Imprimible @Nullable String tercero, @Nullable String cedulaTercero,
		boolean copias) {

	static final CartaForm VACIA = new CartaForm(null, null, null, null, null, null, null, null, null, false);

	/**
	 * Blanks around what was pasted, and accents that came loose, are nobody's mistake.
	 */
	CartaForm {
		razonSocial = limpio(razonSocial);
		nombre = limpio(nombre);
		ciudad = limpio(ciudad);
		direccion = limpio(direccion);
		correo = limpio(correo);
		telefono = limpio(telefono);
		caducidad = limpio(caducidad);
		tercero = limpio(tercero);
		cedulaTercero = limpio(cedulaTercero);
	}

	/** With the contact that the expediente already has. */
	static CartaForm de(ExpedienteEvaluado expediente) {
		return new CartaForm(null, null, null, null, expediente.correo().orElse(null),
				expediente.celular().orElse(null), null, null, null, false);
	}

	Optional<LocalDate> caduca() {
		return Fechas.leer(this.caducidad);
	}

	static Optional<String> escrito(@Nullable String texto) {
		return Optional.ofNullable(texto).filter((algo) -> !algo.isEmpty());
	}

	/** Whether anything was typed about somebody else who goes. */
	boolean conTercero() {
		return Stream.of(this.tercero, this.cedulaTercero).anyMatch((texto) -> escrito(texto).isPresent());
	}

	private static @Nullable String limpio(@Nullable String texto) {
		return (texto != null) ? Normalizer.normalize(texto.strip(), Normalizer.Form.NFC) : null;
	}

	/** Says nothing of what was typed: it is personal. */
	@Override
	public String toString() {
		return "CartaForm[]";
	}

}
