package ec.clavepatronal.tabla;

import java.io.IOException;
import java.util.function.Predicate;

/**
 * Which sheet of several is most probably meant.
 */
final class Preferencia {

	/** A known title counts as much as a table of a hundred cells. */
	private static final long POR_TITULO = 100;

	/** What the person cannot see is only taken if there is nothing else. */
	private static final long POR_VISIBLE = 1_000_000;

	private Preferencia() {
	}

	static Hoja probable(Libro libro, Predicate<String> conocido) throws IOException {
		Hoja mejor = libro.hojas().get(0);
		if (libro.hojas().size() == 1) {
			return mejor;
		}
		long mas = -1;
		for (Hoja hoja : libro.hojas()) {
			long puntos = puntos(libro.vista(hoja), conocido);
			puntos += (puntos > 0 && hoja.visible()) ? POR_VISIBLE : 0;
			if (puntos > mas) {
				mejor = hoja;
				mas = puntos;
			}
		}
		return mejor;
	}

	private static long puntos(Vista vista, Predicate<String> conocido) {
		long celdas = vista.primeras().stream().mapToLong((fila) -> fila.celdas().size()).sum();
		long titulos = Encabezado.buscar(vista, conocido)
			.map((encabezado) -> encabezado.titulos().stream().filter(conocido).count())
			.orElse(0L);
		return titulos * POR_TITULO + celdas;
	}

}
