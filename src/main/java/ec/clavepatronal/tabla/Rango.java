package ec.clavepatronal.tabla;

/**
 * Cells that were made one.
 *
 * @param fila the uppermost, from 1 on
 * @param columna the leftmost, 0 for A
 * @param ultimaFila the lowest
 * @param ultimaColumna the rightmost
 */
public record Rango(int fila, int columna, int ultimaFila, int ultimaColumna) {

	boolean contiene(int otraFila, int otraColumna) {
		return otraFila >= this.fila && otraFila <= this.ultimaFila && otraColumna >= this.columna
				&& otraColumna <= this.ultimaColumna;
	}

}
