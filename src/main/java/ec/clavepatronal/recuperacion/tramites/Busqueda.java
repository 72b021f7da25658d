package ec.clavepatronal.recuperacion.tramites;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ec.clavepatronal.recuperacion.expediente.Alias;
import ec.clavepatronal.recuperacion.expediente.Referencia;

/**
 * What somebody looks for in the list: words of a name, a sucursal, a part of our
 * reference. A number is a sucursal or stands in a name; it is no part of a reference,
 * which nobody remembers by its digits.
 *
 * @param texto as it was typed
 * @param sucursal the one that is named as such, in the four digits of IESS
 * @param palabras the rest, in small letters and without accents
 */
record Busqueda(String texto, Optional<String> sucursal, List<String> palabras) {

	/** As many digits as a sucursal has: they are nobody's number. */
	private static final int DE_SUCURSAL = 4;

	/** A cédula with a digit lost has nine. */
	private static final int DE_PERSONA = 9;

	/** Longer than any name that can be given; an address of a megabyte is no address. */
	private static final int LARGO = 2 * Alias.LARGO;

	private static final String REFERENCIA = "cp";

	private static final Pattern MARCAS = Pattern.compile("\\p{M}+");

	private static final Pattern CIFRA = Pattern.compile("\\p{Nd}");

	private static final Pattern SUCURSAL = Pattern
		.compile("\\bsuc(?:ursal)?\\b[. ]*(?:n[.o\u00b0 ]*)?([0-9]{1,4})(?![0-9])");

	static Busqueda de(String texto) {
		String llano = llano(texto);
		Matcher sucursal = SUCURSAL.matcher(llano);
		Optional<String> numero = sucursal.find() ? Optional.of(conCeros(sucursal.group(1))) : Optional.empty();
		String resto = numero.isPresent() ? sucursal.replaceFirst(" ") : llano;
		return new Busqueda(texto, numero,
				Arrays.stream(resto.split("\\s+")).filter((palabra) -> !palabra.isEmpty()).toList());
	}

	/** Whether nothing is left to look for. */
	boolean vacia() {
		return this.sucursal.isEmpty() && this.palabras.isEmpty();
	}

	/** Whether it has the digits of somebody's number: by those nobody is found. */
	boolean pareceNumeroDePersona() {
		return cifras() >= DE_PERSONA;
	}

	/**
	 * Whether an address may hold it: words, a sucursal or our own reference, and nothing
	 * that might be a part of somebody's number.
	 */
	boolean cabeEnUnaDireccion() {
		return this.texto.length() <= LARGO
				&& (cifras() <= DE_SUCURSAL || llano(this.texto).startsWith(REFERENCIA) && esReferencia());
	}

	/** Whether all of it is in this expediente. */
	boolean halla(String nombre, Optional<String> suSucursal, Referencia referencia) {
		String llano = llano(nombre);
		String suya = referencia.valor().toLowerCase(Locale.ROOT);
		return this.sucursal.map((numero) -> suSucursal.filter(numero::equals).isPresent()).orElse(true)
				&& this.palabras.stream()
					.allMatch((palabra) -> esNumero(palabra) ? tieneNumero(llano, suSucursal, palabra)
							: llano.contains(palabra) || esDe(suya, palabra) || esSucursal(suSucursal, palabra));
	}

	private static boolean tieneNumero(String nombre, Optional<String> suSucursal, String numero) {
		return suSucursal.filter(conCeros(numero)::equals).isPresent()
				|| Pattern.compile("(?<![0-9])0*" + numero.replaceFirst("^0+(?=.)", "") + "(?![0-9])")
					.matcher(nombre)
					.find();
	}

	/** Its beginning, or one of its two groups. */
	private static boolean esDe(String referencia, String palabra) {
		return palabra.startsWith(REFERENCIA + "-") && referencia.startsWith(palabra)
				|| Arrays.asList(referencia.split("-")).indexOf(palabra) > 0;
	}

	private static boolean esSucursal(Optional<String> suya, String palabra) {
		return suya.isPresent() && "sucursal".startsWith(palabra) && palabra.startsWith("suc");
	}

	private static boolean esNumero(String palabra) {
		return palabra.length() <= DE_SUCURSAL && palabra.chars().allMatch((signo) -> signo >= '0' && signo <= '9');
	}

	private boolean esReferencia() {
		return Referencia.leer(this.texto).isPresent();
	}

	private long cifras() {
		return CIFRA.matcher(this.texto).results().count();
	}

	private static String conCeros(String numero) {
		return "0".repeat(DE_SUCURSAL - numero.length()) + numero;
	}

	/** The same word is written with accents and without. */
	private static String llano(String texto) {
		return MARCAS.matcher(Normalizer.normalize(Alias.limpio(texto), Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return "Busqueda[]";
	}

}
