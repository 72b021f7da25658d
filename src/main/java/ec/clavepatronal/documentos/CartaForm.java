package ec.clavepatronal.documentos;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import ec.clavepatronal.calendario.FechaEscrita;
import ec.clavepatronal.calendario.Fechas;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What a person may type for the letters. All of it optional: what is missing is a blank
 * on paper.
 *
 * @param razonSocial name of the employer
 * @param nombre who signs: the representative, or the employer in person
 * @param ciudad where the letter is signed
 * @param direccion address of the employer
 * @param correo e-mail for the answer
 * @param telefono telephone for the answer
 * @param caducidad when the cédula of who signs expires
 * @param tercero who may go instead
 * @param cedulaTercero cédula of who may go instead, or foreigner code; as it was read
 * where it is one
 * @param identificacion the same of who signs, where the expediente has another person's
 * @param correoNuevo e-mail that IESS is asked to register
 */
record CartaForm(@Imprimible @Nullable String razonSocial, @Imprimible @Nullable String nombre,
		@Imprimible @Nullable String ciudad, @Imprimible @Nullable String direccion,
		@Imprimible @Pattern(regexp = CartaForm.CORREO) @Nullable String correo,
		@Imprimible @Pattern(regexp = "|[+0-9][0-9 ()./ext-]{5,39}") @Nullable String telefono,
		@Size(max = CartaForm.LARGO) @Nullable String caducidad, @Imprimible @Nullable String tercero,
		@Size(max = CartaForm.LARGO) @Nullable String cedulaTercero,
		@Size(max = CartaForm.LARGO) @Nullable String identificacion,
		@Imprimible @Pattern(regexp = CartaForm.CORREO) @Nullable String correoNuevo) {

	private static final int LARGO = 100;

	private static final String CORREO = "|[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}";

	static final CartaForm VACIA = new CartaForm(null, null, null, null, null, null, null, null, null, null, null);

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
		cedulaTercero = leido(cedulaTercero);
		identificacion = leido(identificacion);
		correoNuevo = limpio(correoNuevo);
	}

	/** With the name and the contact that are known already. */
	static CartaForm de(ExpedienteEvaluado expediente) {
		return new CartaForm(expediente.razonSocial().orElse(null), null, null, null, expediente.correo().orElse(null),
				expediente.celular().orElse(null), null, null, null, null, null);
	}

	/** Says at the fields what cannot be printed as it was typed. */
	void revisar(Criterio criterio, EnPalabras enPalabras, BindingResult resultado) {
		escrito(this.caducidad).map(FechaEscrita::leer)
			.ifPresent((leida) -> Fechas.rechazar("caducidad", leida, resultado));
		revisar("cedulaTercero", this.cedulaTercero, criterio, enPalabras, resultado);
		revisar("identificacion", this.identificacion, criterio, enPalabras, resultado);
	}

	private static void revisar(String campo, @Nullable String numero, Criterio criterio, EnPalabras enPalabras,
			BindingResult resultado) {
		escrito(numero).map((texto) -> Identidad.leer(texto, criterio))
			.ifPresent((lectura) -> lectura.errores()
				.stream()
				.limit(1)
				.map((hallazgo) -> enPalabras.de(hallazgo, lectura.clase(), campo))
				.forEach((mensaje) -> resultado.addError(new FieldError(resultado.getObjectName(), campo, mensaje))));
	}

	/**
	 * The same without fields that are to be mended: the others need not be typed again.
	 */
	CartaForm sin(Set<String> campos) {
		BiFunction<String, @Nullable String, @Nullable String> bueno = (campo, texto) -> campos.contains(campo) ? null
				: texto;
		return new CartaForm(bueno.apply("razonSocial", this.razonSocial), bueno.apply("nombre", this.nombre),
				bueno.apply("ciudad", this.ciudad), bueno.apply("direccion", this.direccion),
				bueno.apply("correo", this.correo), bueno.apply("telefono", this.telefono),
				bueno.apply("caducidad", this.caducidad), bueno.apply("tercero", this.tercero),
				bueno.apply("cedulaTercero", this.cedulaTercero), bueno.apply("identificacion", this.identificacion),
				bueno.apply("correoNuevo", this.correoNuevo));
	}

	/** The same without what paper cannot show. */
	CartaForm imprimible(Tipografia tipografia) {
		UnaryOperator<@Nullable String> visible = (texto) -> (texto != null && tipografia.muestra(texto)) ? texto
				: null;
		return new CartaForm(visible.apply(this.razonSocial), visible.apply(this.nombre), visible.apply(this.ciudad),
				visible.apply(this.direccion), visible.apply(this.correo), visible.apply(this.telefono), this.caducidad,
				visible.apply(this.tercero), visible.apply(this.cedulaTercero), visible.apply(this.identificacion),
				visible.apply(this.correoNuevo));
	}

	Optional<LocalDate> caduca() {
		return FechaEscrita.leer(this.caducidad).buena();
	}

	static Optional<String> escrito(@Nullable String texto) {
		return Optional.ofNullable(texto).filter((algo) -> !algo.isEmpty());
	}

	/**
	 * Name of the employer: a person who is the employer need not write the same name
	 * twice.
	 */
	Optional<String> empleador(boolean conRepresentante) {
		return escrito(this.razonSocial).or(() -> conRepresentante ? Optional.empty() : escrito(this.nombre));
	}

	/** Whether anything was typed about somebody else who goes. */
	public boolean conTercero() {
		return Stream.of(this.tercero, this.cedulaTercero).anyMatch((texto) -> escrito(texto).isPresent());
	}

	/** A number is kept as it was read, so that it is printed so too. */
	private static @Nullable String leido(@Nullable String texto) {
		String limpio = limpio(texto);
		return escrito(limpio).flatMap((numero) -> Identidad.leer(numero, Identidad.SIN_RIGOR).valor()).orElse(limpio);
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
