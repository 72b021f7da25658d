package ec.clavepatronal.catastro.archivo;

import java.util.Set;

/**
 * A field as it was meant: without quotes around it, characters that cannot be seen, and
 * blanks that say nothing.
 */
final class Texto {

	private static final char ULTIMO_DE_ASCII = '~';

	private static final char PRIMERO_DE_LATIN_1 = 0xA1;

	/** Beyond it there are characters that only Unicode's tables know. */
	private static final char ULTIMO_DE_LATIN_1 = 0xFF;

	private Texto() {
	}

	/**
	 * Mends a field.
	 * @param crudo as it stands in the file, one character for each byte
	 */
	static String limpio(String crudo, Set<Reparacion> reparaciones) {
		if (estaLimpio(crudo, ULTIMO_DE_ASCII)) {
			return crudo;
		}
		String texto = Codificacion.descifrar(crudo, reparaciones);
		return estaLimpio(texto, ULTIMO_DE_LATIN_1) ? texto : limpiar(texto, reparaciones);
	}

	/** Nearly every field of a real file is, and there are millions of them. */
	private static boolean estaLimpio(String texto, char ultimo) {
		boolean traBlanco = true;
		for (int i = 0; i < texto.length(); i++) {
			char caracter = texto.charAt(i);
			if (caracter == ' ' ? traBlanco : esSospechoso(caracter, ultimo)) {
				return false;
			}
			traBlanco = caracter == ' ';
		}
		return texto.isEmpty() || !traBlanco;
	}

	private static boolean esSospechoso(char caracter, char ultimo) {
		return caracter < ' ' || caracter == '"' || caracter > ultimo
				|| (caracter > ULTIMO_DE_ASCII && caracter < PRIMERO_DE_LATIN_1);
	}

	private static String limpiar(String texto, Set<Reparacion> reparaciones) {
		String blancos = sinInvisibles(sinComillas(texto.strip(), reparaciones), reparaciones);
		String limpio = blancos.strip().replaceAll(" {2,}", " ");
		if (limpio.length() < blancos.length() || texto.length() > texto.strip().length()) {
			reparaciones.add(Reparacion.ESPACIOS);
		}
		return limpio;
	}

	private static String sinComillas(String texto, Set<Reparacion> reparaciones) {
		if (texto.length() < 2 || !texto.startsWith("\"") || !texto.endsWith("\"")) {
			return texto;
		}
		reparaciones.add(Reparacion.COMILLAS);
		return texto.substring(1, texto.length() - 1).replace("\"\"", "\"");
	}

	private static String sinInvisibles(String texto, Set<Reparacion> reparaciones) {
		StringBuilder visibles = new StringBuilder(texto.length());
		texto.codePoints().map((punto) -> esInvisible(punto) ? ' ' : punto).forEach(visibles::appendCodePoint);
		String limpio = visibles.toString();
		if (!limpio.equals(texto)) {
			reparaciones.add(Reparacion.CARACTERES);
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

}
