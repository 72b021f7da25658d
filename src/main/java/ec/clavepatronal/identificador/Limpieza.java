package ec.clavepatronal.identificador;

import java.util.regex.Pattern;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what people and spreadsheets put around digits, and nothing else: whatever
 * could have been a digit stays, so that a rule can ask about it. All of it is linear in
 * the length of the text, because the text may be hostile.
 */
final class Limpieza {

	/**
	 * Possessive, and anchored at the start of a run of digits and points: no
	 * backtracking to speak of.
	 */
	private static final Pattern PUNTOS_DE_MILES = Pattern.compile("(?<![\\d.])\\d{1,3}(?:\\.\\d{3})++(?![\\d.])");

	/** Hyphens, en dash and minus sign, only between two digits. */
	private static final Pattern GUION_ENTRE_CIFRAS = Pattern.compile("(?<=\\d)[-\\u2010\\u2011\\u2013\\u2212](?=\\d)");

	private Limpieza() {
	}

	static String limpiar(@Nullable String texto) {
		if (texto == null) {
			return "";
		}
		if (sonCifras(texto)) {
			return texto;
		}
		String llano = allanar(texto);
		String sinPuntos = sonCifras(llano) ? llano : sinPuntosDeMiles(llano);
		return sonCifras(sinPuntos) ? sinPuntos : sinGuiones(sinPuntos);
	}

	/**
	 * Any decimal digit becomes ASCII, since {@code ٣} would pass for a digit here and
	 * fail in the portal; what is invisible or blank goes, and so does the text mark of
	 * spreadsheets.
	 */
	static String allanar(String texto) {
		StringBuilder llano = new StringBuilder(texto.length());
		int punto;
		for (int i = 0; i < texto.length(); i += Character.charCount(punto)) {
			punto = texto.codePointAt(i);
			if (!esInvisible(punto)) {
				llano.appendCodePoint(enAscii(punto));
			}
		}
		if (!llano.isEmpty() && (llano.charAt(0) == '\'' || llano.charAt(0) == '\u2019')) {
			llano.deleteCharAt(0);
		}
		return llano.toString();
	}

	static void anotarSiCambia(@Nullable String original, String leido, Juicio juicio) {
		if (!leido.equals(original)) {
			juicio.info(Codigo.LIMPIADO);
		}
	}

	static boolean sonCifras(String texto) {
		for (int i = 0; i < texto.length(); i++) {
			if (!esCifra(texto.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/** Only ASCII, unlike {@link Character#isDigit(char)}. */
	static boolean esCifra(char caracter) {
		return caracter >= '0' && caracter <= '9';
	}

	/** No-break spaces are not white space to Java, only space characters. */
	private static boolean esInvisible(int punto) {
		return Character.isWhitespace(punto) || Character.isSpaceChar(punto)
				|| Character.getType(punto) == Character.FORMAT;
	}

	private static int enAscii(int punto) {
		return (Character.getType(punto) == Character.DECIMAL_DIGIT_NUMBER) ? '0' + Character.digit(punto, 10) : punto;
	}

	private static String sinPuntosDeMiles(String texto) {
		return PUNTOS_DE_MILES.matcher(texto).replaceAll((grupos) -> grupos.group().replace(".", ""));
	}

	private static String sinGuiones(String texto) {
		return GUION_ENTRE_CIFRAS.matcher(texto).replaceAll("");
	}

}
