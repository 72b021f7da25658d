package ec.clavepatronal.documentos;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import ec.clavepatronal.identificador.Cedula;
import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.identificador.Gravedad;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import ec.clavepatronal.recuperacion.Textos;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

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
 * @param copias anything at all when originals and copies are ready
 */
record CartaForm(@Imprimible @Nullable String razonSocial, @Imprimible @Nullable String nombre,
		@Imprimible @Nullable String ciudad, @Imprimible @Nullable String direccion,
		@Imprimible @Pattern(regexp = "|[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}") @Nullable String correo,
		@Imprimible @Pattern(regexp = "|[+0-9][0-9 ()./ext-]{5,39}") @Nullable String telefono,
		@Nullable String caducidad, @Imprimible @Nullable String tercero, @Nullable String cedulaTercero,
		@Nullable String copias) {

	static final CartaForm VACIA = new CartaForm(null, null, null, null, null, null, null, null, null, null);

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

	/** With the name and the contact that are known already. */
	static CartaForm de(ExpedienteEvaluado expediente) {
		return new CartaForm(expediente.razonSocial().orElse(null), null, null, null, expediente.correo().orElse(null),
				expediente.celular().orElse(null), null, null, null, null);
	}

	/** Says at the fields what cannot be printed as it was typed. */
	void revisar(Criterio criterio, Textos textos, BindingResult resultado) {
		if (escrito(this.caducidad).isPresent() && caduca().isEmpty()) {
			resultado.rejectValue("caducidad", "FECHA");
		}
		if (escrito(this.cedulaTercero).isPresent()) {
			Cedula.leer(this.cedulaTercero, criterio)
				.hallazgos()
				.stream()
				.filter((hallazgo) -> hallazgo.gravedad() == Gravedad.ERROR)
				.findFirst()
				.ifPresent((hallazgo) -> resultado
					.addError(new FieldError(resultado.getObjectName(), "cedulaTercero", textos.de(hallazgo))));
		}
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
