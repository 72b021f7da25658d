package ec.clavepatronal.tabla;

/**
 * How much is taken of a file.
 *
 * @param filas with something in them, in the sheet that is read
 * @param columnas up to the last one with something in it
 * @param bytes of the file as it comes
 * @param inflado bytes of all its parts together, once unpacked
 * @param proporcion how many times its size it may have once unpacked
 * @param entradas parts of an XLSX
 * @param caracteres of a cell; what is longer is cut and says so
 */
public record Limites(long filas, int columnas, long bytes, long inflado, int proporcion, int entradas,
		int caracteres) {

	/** Rows that a spreadsheet can number. */
	public static final int ULTIMA_FILA = 1_048_576;

	/** Columns that it can. */
	public static final int ULTIMA_COLUMNA = 16_384;

	/** For files of strangers. */
	public static final Limites WEB = new Limites(20_000, 100, 10L << 20, 200L << 20, 100, 1_000, 1_000);

	/** For one's own files, on one's own machine. */
	public static final Limites PROPIO = new Limites(Long.MAX_VALUE, ULTIMA_COLUMNA, Long.MAX_VALUE, 4L << 30, 100,
			10_000, 1_000);

	/** For a look at a sheet that may not be the one that is meant. */
	public Limites sinContarFilas() {
		return new Limites(Long.MAX_VALUE, ULTIMA_COLUMNA, this.bytes, this.inflado, this.proporcion, this.entradas,
				this.caracteres);
	}

	/** With more or less of each cell. */
	public Limites conCaracteres(int suyos) {
		return new Limites(this.filas, this.columnas, this.bytes, this.inflado, this.proporcion, this.entradas, suyos);
	}

}
