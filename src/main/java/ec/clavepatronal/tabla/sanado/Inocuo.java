package ec.clavepatronal.tabla.sanado;

/**
 * Keeps what we write from being taken for a formula. In an XLSX such a text is a cell of
 * type text with the style that shows an apostrophe, so that it stays a text when
 * somebody edits it; in a CSV, which has no types, the apostrophe is written itself.
 */
final class Inocuo {

	/** Also the wide forms, which Excel in East Asian languages takes for the others. */
	private static final String COMIENZOS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	/** What a cell of Excel holds. */
	private static final int LARGO = 32_767;

	private Inocuo() {
	}

	static boolean pareceFormula(String texto) {
		return !texto.isEmpty() && COMIENZOS.indexOf(texto.charAt(0)) >= 0;
	}

	/** For CSV and comments. */
	static String conApostrofo(String texto) {
		return pareceFormula(texto) ? "'" + texto : texto;
	}

	static String cabe(String texto) {
		return (texto.length() > LARGO) ? texto.substring(0, LARGO) : texto;
	}

}
