package ec.clavepatronal.documentos;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an expediente is called where it leaves the house: in names of files and in
 * calendars. Nobody's number goes along, whatever the owner called it.
 */
final class Rotulo {

	/** As many as a sucursal has. */
	private static final int CIFRAS = 4;

	private static final int LARGO = 40;

	private static final Pattern CIFRA = Pattern.compile("\\p{Nd}");

	private static final Pattern MARCAS = Pattern.compile("\\p{M}+");

	private static final Pattern OTROS = Pattern.compile("[^a-z0-9]+");

	private Rotulo() {
	}

	/** Without digits, if there are enough of them for anybody's number. */
	static String sinNumeros(String nombre) {
		return (CIFRA.matcher(nombre).results().count() <= CIFRAS) ? nombre
				: CIFRA.matcher(nombre).replaceAll("").replaceAll(" {2,}", " ").strip();
	}

	/** In letters that every computer takes; empty if nothing is left. */
	static Optional<String> deArchivo(String nombre) {
		String llano = MARCAS.matcher(Normalizer.normalize(sinNumeros(nombre), Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		String corto = OTROS.matcher(llano).replaceAll("-").replaceAll("^-+", "");
		return Optional.of(corto.substring(0, Math.min(LARGO, corto.length())).replaceAll("-+$", ""))
			.filter((algo) -> !algo.isEmpty());
	}

}
