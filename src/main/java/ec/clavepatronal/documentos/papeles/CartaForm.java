package ec.clavepatronal.documentos.papeles;

import java.util.Set;
import java.util.function.BiFunction;

import ec.clavepatronal.calendario.FechaEscrita;
import ec.clavepatronal.calendario.Fechas;
import ec.clavepatronal.documentos.imprenta.Imprimible;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.recuperacion.expediente.FormaDeCorreo;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What a person may type for the letters, as the form sends it. All of it optional: what
 * is missing is a blank on paper.
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
public record CartaForm(@Imprimible @Nullable String razonSocial, @Imprimible @Nullable String nombre,
		@Imprimible @Nullable String ciudad, @Imprimible @Nullable String direccion,
		@Imprimible @Pattern(regexp = CartaForm.CORREO) @Nullable String correo,
		@Imprimible @Pattern(regexp = "|[+0-9][0-9 ()./ext-]{5,39}") @Nullable String telefono,
		@Size(max = CartaForm.LARGO) @Nullable String caducidad, @Imprimible @Nullable String tercero,
		@Size(max = CartaForm.LARGO) @Nullable String cedulaTercero,
		@Size(max = CartaForm.LARGO) @Nullable String identificacion,
		@Imprimible @Pattern(regexp = CartaForm.CORREO) @Nullable String correoNuevo) {

	private static final int LARGO = 100;

	private static final String CORREO = "|" + FormaDeCorreo.FORMA;

	/** Cleaned before anything is checked. */
	public CartaForm {
		razonSocial = Escrito.limpio(razonSocial);
		nombre = Escrito.limpio(nombre);
		ciudad = Escrito.limpio(ciudad);
		direccion = Escrito.limpio(direccion);
		correo = Escrito.limpio(correo);
		telefono = Escrito.limpio(telefono);
		caducidad = Escrito.limpio(caducidad);
		tercero = Escrito.limpio(tercero);
		cedulaTercero = leido(cedulaTercero);
		identificacion = leido(identificacion);
		correoNuevo = Escrito.limpio(correoNuevo);
	}

	/** Says at the fields what cannot be printed as it was typed. */
	public void revisar(Criterio criterio, EnPalabras enPalabras, BindingResult resultado) {
		Escrito.de(this.caducidad)
			.map(FechaEscrita::leer)
			.ifPresent((leida) -> Fechas.rechazar("caducidad", leida, resultado));
		revisar("cedulaTercero", this.cedulaTercero, criterio, enPalabras, resultado);
		revisar("identificacion", this.identificacion, criterio, enPalabras, resultado);
	}

	private static void revisar(String campo, @Nullable String numero, Criterio criterio, EnPalabras enPalabras,
			BindingResult resultado) {
		Escrito.de(numero)
			.map((texto) -> Identidad.leer(texto, criterio))
			.ifPresent((lectura) -> lectura.errores()
				.stream()
				.limit(1)
				.map((hallazgo) -> enPalabras.de(hallazgo, lectura.clase(), campo))
				.forEach((mensaje) -> resultado.addError(new FieldError(resultado.getObjectName(), campo, mensaje))));
	}

	/** What was typed, in its parts. */
	public DatosDeCarta datos() {
		return sin(Set.of());
	}

	/**
	 * The same without fields that are to be mended: the others need not be typed again.
	 */
	public DatosDeCarta sin(Set<String> campos) {
		BiFunction<String, @Nullable String, @Nullable String> bueno = (campo, texto) -> campos.contains(campo) ? null
				: texto;
		return new DatosDeCarta(
				new Remitente(bueno.apply("razonSocial", this.razonSocial), bueno.apply("direccion", this.direccion),
						bueno.apply("correoNuevo", this.correoNuevo)),
				new Firmante(bueno.apply("nombre", this.nombre), bueno.apply("identificacion", this.identificacion),
						bueno.apply("caducidad", this.caducidad)),
				new Contacto(bueno.apply("correo", this.correo), bueno.apply("telefono", this.telefono)),
				new Tercero(bueno.apply("tercero", this.tercero), bueno.apply("cedulaTercero", this.cedulaTercero)),
				bueno.apply("ciudad", this.ciudad));
	}

	/** A number is kept as it was read, so that it is printed so too. */
	private static @Nullable String leido(@Nullable String texto) {
		String limpio = Escrito.limpio(texto);
		return Escrito.de(limpio)
			.flatMap((numero) -> Identidad.leer(numero, Identidad.SIN_RIGOR).valor())
			.orElse(limpio);
	}

	@Override
	public String toString() {
		return "CartaForm[]";
	}

}
