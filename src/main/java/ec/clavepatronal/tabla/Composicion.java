package ec.clavepatronal.tabla;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Puts the titles of columns together, of which some may stand in the row above or below.
 */
final class Composicion {

	private Composicion() {
	}

	static Encabezado componer(Vista vista, Fila fila) {
		Fila encima = fila(vista, fila.numero() - 1);
		if (encima != null && esDeGrupos(vista, encima)) {
			return deDos(vista, encima, fila);
		}
		Fila debajo = fila(vista, fila.numero() + 1);
		if (debajo != null && Titulos.soloTitulos(debajo) && (combinaHaciaAbajo(vista, fila) || esDeGrupos(vista, fila))
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

	private static boolean repite(Fila arriba, Fila abajo) {
		return abajo.celdas().stream().anyMatch((celda) -> celda.texto().equals(arriba.texto(celda.columna())));
	}

	/** Several titles, of which one at least spans columns and none spans them all. */
	private static boolean esDeGrupos(Vista vista, Fila fila) {
		return fila.celdas().size() >= 2 && Titulos.soloTitulos(fila)
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

}
