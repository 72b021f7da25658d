package ec.clavepatronal.tabla.csv;

/**
 * Quotes that somebody forgot to close.
 */
final class Comillas {

	/** A field with so many lines is a quote that nobody closed. */
	private static final int LINEAS = 40;

	private Comillas() {
	}

	/**
	 * Whether a field has swallowed rows, which would be lost without a word.
	 * @param ancho fields of the broadest row so far
	 */
	static boolean tragaFilas(String campo, char separador, int ancho) {
		int fin = campo.indexOf('\n');
		if (fin < 0) {
			return false;
		}
		String[] lineas = campo.split("\n", -1);
		boolean tragada = lineas.length > LINEAS;
		for (int i = 1; i < lineas.length - 1; i++) {
			long separadores = lineas[i].chars().filter((letra) -> letra == separador).count();
			tragada |= ancho > 1 && separadores >= ancho - 1;
		}
		return tragada;
	}

}
