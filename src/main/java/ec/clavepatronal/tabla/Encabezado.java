package ec.clavepatronal.tabla;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The titles of the columns, in one row or in two.
 *
 * @param primeraFila as the spreadsheet numbers it
 * @param ultimaFila the same, or the next one; what is listed stands below it
 * @param titulos by column, empty where there is none
 * @param grupos what stands above each title if there are two rows; empty where nothing
 */
public record Encabezado(int primeraFila, int ultimaFila, List<String> titulos, List<String> grupos) {

	/**
	 * Looks for them among the first rows, below titles of the whole and logos.
	 * @param conocido tells whether a title is known: the row with most of these wins
	 * @return empty if no row looks like titles
	 */
	public static Optional<Encabezado> buscar(Vista vista, Predicate<String> conocido) {
		Fila mejor = null;
		long mas = 0;
		for (Fila fila : vista.primeras()) {
			long puntos = Titulos.puntos(fila, vista, conocido);
			if (puntos > mas) {
				mejor = fila;
				mas = puntos;
			}
		}
		return Optional.ofNullable(mejor).map((fila) -> Composicion.componer(vista, fila));
	}

	/** The titles are somebody's own words. */
	@Override
	public String toString() {
		return "Encabezado[" + this.primeraFila + "-" + this.ultimaFila + "]";
	}

}
