package ec.clavepatronal.catastro.importacion;

/**
 * Is told how an import goes on, by the thread that imports and while it waits. There are
 * two stretches: reading all files, and writing the catalogue. Both count in rows.
 */
interface ImportacionListener {

	/** Does not want to know. */
	ImportacionListener NADIE = new ImportacionListener() {
	};

	/** A stretch begins: rows and time count from here. */
	default void empieza() {
	}

	/**
	 * The next file of the first stretch.
	 * @param desde where in the whole, from 0 to 1, the file begins
	 * @param hasta where it ends
	 * @param bytes of its text
	 */
	default void archivo(String nombre, double desde, double hasta, long bytes) {
	}

	/**
	 * The second stretch, which is one piece.
	 * @param filas expected
	 */
	default void guardado(long filas) {
	}

	/**
	 * One more row.
	 * @param hecho bytes of the file or rows of the catalogue that are done by now
	 */
	default void fila(long hecho) {
	}

	/** The stretch is over. */
	default void termina() {
	}

}
