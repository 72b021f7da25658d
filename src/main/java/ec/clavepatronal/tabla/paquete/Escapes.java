package ec.clavepatronal.tabla.paquete;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How XLSX writes characters that XML does not know.
 */
public final class Escapes {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private static final int HEXADECIMAL = 16;

	private Escapes() {
	}

	/** Characters that XML does not know stand as {@code _x000D_}. */
	public static String descifrar(CharSequence texto) {
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
	public static String cifrar(String texto) {
		String limpio = texto.codePoints().allMatch(Escapes::conoceXml) ? texto
				: texto.codePoints()
					.filter(Escapes::conoceXml)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
		return limpio.contains("_x") ? ESCAPE.matcher(limpio).replaceAll("_x005F$0") : limpio;
	}

	private static boolean conoceXml(int punto) {
		return (punto >= ' ' && punto < Character.MIN_SURROGATE) || (punto > Character.MAX_SURROGATE && punto < 0xFFFE)
				|| punto > 0xFFFF || punto == '\n' || punto == '\t' || punto == '\r';
	}

}
