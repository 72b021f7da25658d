package ec.clavepatronal.tabla;

import java.util.List;
import java.util.SortedSet;

/**
 * What a sheet looks like before its rows are read.
 *
 * @param primeras rows with something in them among the first {@value #FILAS}
 * @param combinadas cells that were made one
 * @param columnasOcultas hidden columns, 0 for A
 * @param filtrada whether a filter hides rows
 */
public record Vista(List<Fila> primeras, List<Rango> combinadas, SortedSet<Integer> columnasOcultas, boolean filtrada) {

	/** Titles are looked for no further down. */
	public static final int FILAS = 30;

}
