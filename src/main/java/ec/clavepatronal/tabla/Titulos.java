package ec.clavepatronal.tabla;

import java.util.function.Predicate;

/**
 * Tells titles of columns from what is listed.
 */
final class Titulos {

	/** A title is short; what is longer is a remark. */
	private static final int LARGO = 80;

	private Titulos() {
	}

	/** Known titles count; of rows without any, the first that is broad enough. */
	static long puntos(Fila fila, Vista vista, Predicate<String> conocido) {
		long textos = fila.celdas().stream().filter(Titulos::pareceTitulo).count();
		long conocidos = fila.celdas()
			.stream()
			.filter(Titulos::pareceTitulo)
			.map((celda) -> celda.texto().strip())
			.filter(conocido)
			.distinct()
			.count();
		int ancho = vista.primeras().stream().mapToInt((otra) -> otra.celdas().size()).max().orElse(0);
		boolean soloTextos = textos == fila.celdas().size() && textos >= 2 && textos * 2 > ancho;
		return (conocidos > 0) ? 1 + conocidos : (soloTextos ? 1 : 0);
	}

	private static boolean pareceTitulo(Celda celda) {
		return celda.clase() == Celda.Clase.TEXTO && celda.texto().length() <= LARGO
				&& celda.texto().chars().anyMatch(Character::isLetter) && celda.texto().indexOf('@') < 0;
	}

	static boolean soloTitulos(Fila fila) {
		return fila.celdas().stream().allMatch(Titulos::pareceTitulo);
	}

}
