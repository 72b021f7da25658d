package ec.clavepatronal.tabla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The titles of the columns, in one row or in two.
 *
 * @param primeraFila as the spreadsheet numbers it
 * @param ultimaFila the same, or the next one; what is listed stands below it
 * @param titulos by column, empty where there is none
 * @param grupos what stands above each title if there are two rows; empty where nothing
 */
public record Encabezado(int primeraFila, int ultimaFila, List<String> titulos, List<String> grupos) {

	/** A title is short; what is longer is a remark. */
	private static final int LARGO = 80;

	/**
	 * Looks for them among the first rows, below titles of the whole and logos.
	 * @param conocido tells whether a title is known: the row with most of these wins
	 * @return empty if no row looks like titles
	 */
	public static Optional<Encabezado> buscar(Vista vista, Predicate<String> conocido) {
		Fila mejor = null;
		long mas = 0;
		for (Fila fila : vista.primeras()) {
			long puntos = puntos(fila, vista, conocido);
			if (puntos > mas) {
				mejor = fila;
				mas = puntos;
			}
		}
		return Optional.ofNullable(mejor).map((fila) -> componer(vista, fila));
	}

	/** Known titles count; of rows without any, the first that is broad enough. */
	private static long puntos(Fila fila, Vista vista, Predicate<String> conocido) {
		long textos = fila.celdas().stream().filter(Encabezado::pareceTitulo).count();
		long conocidos = fila.celdas()
			.stream()
			.filter(Encabezado::pareceTitulo)
			.map((celda) -> celda.texto().strip())
			.filter(conocido)
			.distinct()
			.count();
		int ancho = vista.primeras().stream().mapToInt((otra) -> otra.celdas().size()).max().orElse(0);
		boolean soloTextos = textos == fila.celdas().size() && textos >= 2 && textos * 2 > ancho;
		return (conocidos > 0) ? 1 + conocidos : (soloTextos ? 1 : 0);
	}

	static boolean pareceTitulo(Celda celda) {
		return celda.clase() == Celda.Clase.TEXTO && celda.texto().length() <= LARGO
				&& celda.texto().chars().anyMatch(Character::isLetter) && celda.texto().indexOf('@') < 0;
	}

	private static Encabezado componer(Vista vista, Fila fila) {
		Fila encima = fila(vista, fila.numero() - 1);
		if (encima != null && esDeGrupos(vista, encima)) {
			return deDos(vista, encima, fila);
		}
		Fila debajo = fila(vista, fila.numero() + 1);
		if (debajo != null && soloTitulos(debajo) && (combinaHaciaAbajo(vista, fila) || esDeGrupos(vista, fila))
				&& !repite(fila, debajo)) {
			return deDos(vista, fila, debajo);
		}
		List<String> titulos = new ArrayList<>();
		for (int columna = 0; columna <= fila.ultimaColumna(); columna++) {
			titulos.add(fila.texto(columna).strip());
		}
		return new Encabezado(fila.numero(), fila.numero(), List.copyOf(titulos), List.of());
	}

	private static @Nullable Fila fila(Vista vista, int numero) {
		return vista.primeras().stream().filter((fila) -> fila.numero() == numero).findFirst().orElse(null);
	}

	private static boolean soloTitulos(Fila fila) {
		return fila.celdas().stream().allMatch(Encabezado::pareceTitulo);
	}

	private static boolean repite(Fila arriba, Fila abajo) {
		return abajo.celdas().stream().anyMatch((celda) -> celda.texto().equals(arriba.texto(celda.columna())));
	}

	/** Several titles, of which one at least spans columns and none spans them all. */
	private static boolean esDeGrupos(Vista vista, Fila fila) {
		return fila.celdas().size() >= 2 && soloTitulos(fila)
				&& vista.combinadas()
					.stream()
					.anyMatch((rango) -> rango.fila() == fila.numero() && rango.ultimaFila() == fila.numero()
							&& rango.ultimaColumna() > rango.columna());
	}

	private static boolean combinaHaciaAbajo(Vista vista, Fila fila) {
		return vista.combinadas()
			.stream()
			.anyMatch((rango) -> rango.fila() == fila.numero() && rango.ultimaFila() == fila.numero() + 1
					&& rango.columna() == rango.ultimaColumna());
	}

	private static Encabezado deDos(Vista vista, Fila arriba, Fila abajo) {
		int ultima = Math.max(arriba.ultimaColumna(), abajo.ultimaColumna());
		List<String> titulos = new ArrayList<>();
		List<String> grupos = new ArrayList<>();
		for (int columna = 0; columna <= ultima; columna++) {
			String grupo = grupo(vista, arriba, columna);
			String propio = abajo.texto(columna).strip();
			titulos.add(propio.isEmpty() ? grupo : propio);
			grupos.add(propio.isEmpty() ? "" : grupo);
		}
		return new Encabezado(arriba.numero(), abajo.numero(), List.copyOf(titulos), List.copyOf(grupos));
	}

	/** What stands above a column, also from the left if cells were made one. */
	private static String grupo(Vista vista, Fila arriba, int columna) {
		for (Rango rango : vista.combinadas()) {
			if (rango.contiene(arriba.numero(), columna)) {
				return arriba.texto(rango.columna()).strip();
			}
		}
		return arriba.texto(columna).strip();
	}

	/** The titles are somebody's own words. */
	@Override
	public String toString() {
		return "Encabezado[" + this.primeraFila + "-" + this.ultimaFila + "]";
	}

}
