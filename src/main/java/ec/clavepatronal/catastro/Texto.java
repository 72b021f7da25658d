package ec.clavepatronal.catastro;

import java.util.Set;

/**
 * A field as it was meant: without quotes around it, characters that cannot be seen, and
 * blanks that say nothing.
 */
final class Texto {

	private static final char PRIMERO_VISIBLE_DE_LATIN_1 = 0xA1;

	private static final char ULTIMO_DE_LATIN_1 = 0xFF;

	private Texto() {
	}

	static String limpio(String crudo, Set<Reparo> reparos) {
		if (estaLimpio(crudo)) {
			return crudo;
		}
		String blancos = sinInvisibles(sinComillas(crudo.strip(), reparos), reparos);
		String limpio = sinBlancosDeMas(blancos);
		if (limpio.length() < blancos.length() || crudo.length() > crudo.strip().length()) {
			reparos.add(Reparo.ESPACIOS);
		}
		return limpio;
	}

	/** Nearly every field of a real file is, and there are millions of them. */
	private static boolean estaLimpio(String texto) {
		boolean traBlanco = true;
		for (int i = 0; i < texto.length(); i++) {
			char caracter = texto.charAt(i);
			if (caracter == ' ' ? traBlanco : esSospechoso(caracter)) {
				return false;
			}
			traBlanco = caracter == ' ';
		}
		return texto.isEmpty() || !traBlanco;
	}

	private static boolean esSospechoso(char caracter) {
		return caracter < ' ' || caracter == '"' || caracter > ULTIMO_DE_LATIN_1
				|| (caracter > '~' && caracter < PRIMERO_VISIBLE_DE_LATIN_1);
	}

	private static String sinComillas(String texto, Set<Reparo> reparos) {
		if (texto.length() < 2 || !texto.startsWith("\"") || !texto.endsWith("\"")) {
			return texto;
		}
		reparos.add(Reparo.COMILLAS);
		return texto.substring(1, texto.length() - 1).replace("\"\"", "\"");
	}

	private static String sinInvisibles(String texto, Set<Reparo> reparos) {
		StringBuilder visibles = new StringBuilder(texto.length());
		texto.codePoints().map((punto) -> esInvisible(punto) ? ' ' : punto).forEach(visibles::appendCodePoint);
		String limpio = visibles.toString();
		if (!limpio.equals(texto)) {
			reparos.add(Reparo.CARACTERES);
		}
		return limpio;
	}

	private static boolean esInvisible(int punto) {
		return switch (Character.getType(punto)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				true;
			case Character.SPACE_SEPARATOR -> punto != ' ';
			default -> false;
		};
	}

	private static String sinBlancosDeMas(String texto) {
		return texto.strip().replaceAll(" {2,}", " ");
	}

}
