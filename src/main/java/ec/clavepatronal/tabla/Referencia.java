package ec.clavepatronal.tabla;

/**
 * How spreadsheets name cells: {@code C5} is column 2 of row 5. What is no such name, or
 * beyond the last cell, is refused as damage ({@link Detalle#ROTO}).
 */
public final class Referencia {

	private static final int LETRAS = 26;

	private Referencia() {
	}

	/** The name of a cell: row from 1 on, column 0 for A. */
	public static String de(int fila, int columna) {
		return letras(columna) + fila;
	}

	/** The name of a column, 0 for A. */
	public static String letras(int columna) {
		StringBuilder letras = new StringBuilder(3);
		for (int resto = columna + 1; resto > 0; resto = (resto - 1) / LETRAS) {
			letras.insert(0, (char) ('A' + (resto - 1) % LETRAS));
		}
		return letras.toString();
	}

	/** The column of a reference, 0 for A. */
	public static int columna(String referencia) throws ArchivoRechazado {
		int columna = 0;
		int i = 0;
		for (; i < referencia.length() && i <= 3 && Character.toUpperCase(referencia.charAt(i)) >= 'A'
				&& Character.toUpperCase(referencia.charAt(i)) <= 'Z'; i++) {
			columna = columna * LETRAS + Character.toUpperCase(referencia.charAt(i)) - 'A' + 1;
		}
		if (columna == 0 || columna > Limites.ULTIMA_COLUMNA) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
		return columna - 1;
	}

	/** The row of a reference, from 1 on. */
	public static int fila(String referencia) throws ArchivoRechazado {
		int i = 0;
		while (i < referencia.length() && !Character.isDigit(referencia.charAt(i))) {
			i++;
		}
		return numero(referencia.substring(i));
	}

	/** The number of a row that stands alone. */
	public static int numero(String digitos) throws ArchivoRechazado {
		try {
			int fila = Integer.parseInt(digitos);
			if (fila >= 1 && fila <= Limites.ULTIMA_FILA) {
				return fila;
			}
		}
		catch (NumberFormatException ex) {
			// Told below, without quoting it.
		}
		throw new ArchivoRechazado(Detalle.ROTO);
	}

	/** A number of the list of texts, from 0 on. */
	public static int indice(String digitos) throws ArchivoRechazado {
		try {
			return Integer.parseInt(digitos.strip());
		}
		catch (NumberFormatException ex) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
	}

	/** From {@code A1:C1}, or a single {@code A1}. */
	public static Rango rango(String texto) throws ArchivoRechazado {
		int dosPuntos = texto.indexOf(':');
		String desde = (dosPuntos < 0) ? texto : texto.substring(0, dosPuntos);
		String hasta = texto.substring(dosPuntos + 1);
		return new Rango(fila(desde), columna(desde), fila(hasta), columna(hasta));
	}

}
