package ec.clavepatronal.catastro.archivo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is kept of a person's name: the first letter of each word.
 */
public final class Iniciales {

	/** Shorter words, such as "DE" or "LA", give nobody away. */
	private static final int LARGO = 3;

	/** One word in common may be chance: a saint, a place. */
	private static final int COINCIDENCIAS = 2;

	private static final Pattern MARCAS = Pattern.compile("\\p{M}+");

	private Iniciales() {
	}

	/**
	 * "M. F. M." for "MUESTRA FICTICIO MARIA".
	 * @param nombre of a person, in any order
	 */
	public static String de(String nombre) {
		StringBuilder iniciales = new StringBuilder();
		for (String palabra : palabras(nombre)) {
			if (!iniciales.isEmpty()) {
				iniciales.append(' ');
			}
			iniciales.appendCodePoint(palabra.codePointAt(0)).append('.');
		}
		return iniciales.toString();
	}

	/**
	 * Whether a trade name repeats the name of the person, or most of it.
	 * @param nombre of the person; empty when there is none to give away
	 */
	public static boolean delata(String nombreComercial, String nombre) {
		if (nombreComercial.isEmpty()) {
			return false;
		}
		String junto = String.join("", palabras(llano(nombreComercial)));
		return palabras(llano(nombre)).stream()
			.filter((palabra) -> palabra.length() >= LARGO && junto.contains(palabra))
			.distinct()
			.count() >= COINCIDENCIAS;
	}

	/** In capitals without marks: the same name is written in many ways. */
	private static String llano(String texto) {
		String sinMarcas = Codificacion.esAscii(texto) ? texto
				: MARCAS.matcher(Normalizer.normalize(texto, Normalizer.Form.NFD)).replaceAll("");
		return sinMarcas.toUpperCase(Locale.ROOT);
	}

	private static List<String> palabras(String texto) {
		List<String> palabras = new ArrayList<>();
		int desde = -1;
		for (int i = 0; i <= texto.length(); i++) {
			boolean esLetra = i < texto.length() && Character.isLetterOrDigit(texto.charAt(i));
			if (esLetra && desde < 0) {
				desde = i;
			}
			else if (!esLetra && desde >= 0) {
				palabras.add(texto.substring(desde, i));
				desde = -1;
			}
		}
		return palabras;
	}

}
