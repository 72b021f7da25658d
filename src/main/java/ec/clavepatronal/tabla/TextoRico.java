package ec.clavepatronal.tabla;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as XLSX writes it: in one piece, or in pieces of different looks.
 */
final class TextoRico {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private static final int HEXADECIMAL = 16;

	private TextoRico() {
	}

	/**
	 * Reads the element that the reader stands at, without how it is pronounced.
	 * @param caracteres one more than these is kept, no more
	 */
	static String leer(LectorXml xml, int caracteres) throws IOException {
		StringBuilder texto = new StringBuilder();
		int profundidad = xml.profundidad();
		while (xml.siguienteHijo(profundidad)) {
			if (xml.nombre().equals("t")) {
				xml.texto(texto, caracteres);
			}
			else if (xml.nombre().equals("r")) {
				while (xml.siguienteHijo(profundidad + 1)) {
					if (xml.nombre().equals("t")) {
						xml.texto(texto, caracteres);
					}
				}
			}
		}
		return descifrar(texto);
	}

	/** Characters that XML does not know stand as {@code _x000D_}. */
	static String descifrar(CharSequence texto) {
		String crudo = texto.toString();
		if (!crudo.contains("_x")) {
			return crudo;
		}
		return ESCAPE.matcher(crudo)
			.replaceAll((hallado) -> Matcher
				.quoteReplacement(String.valueOf((char) Integer.parseInt(hallado.group(1), HEXADECIMAL))));
	}

	/**
	 * The contrary, for texts that are written: what XML does not know is left out.
	 */
	static String cifrar(String texto) {
		String limpio = texto.codePoints().allMatch(TextoRico::conoceXml) ? texto
				: texto.codePoints()
					.filter(TextoRico::conoceXml)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
		return limpio.contains("_x") ? ESCAPE.matcher(limpio).replaceAll("_x005F$0") : limpio;
	}

	private static boolean conoceXml(int punto) {
		return (punto >= ' ' && punto < Character.MIN_SURROGATE) || (punto > Character.MAX_SURROGATE && punto < 0xFFFE)
				|| punto > 0xFFFF || punto == '\n' || punto == '\t' || punto == '\r';
	}

}
