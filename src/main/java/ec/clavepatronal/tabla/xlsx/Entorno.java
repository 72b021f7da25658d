package ec.clavepatronal.tabla.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Fila;
import ec.clavepatronal.tabla.Rango;
import ec.clavepatronal.tabla.Referencia;
import ec.clavepatronal.tabla.Vista;
import ec.clavepatronal.tabla.paquete.LectorXml;

/**
 * What a sheet says before its rows and behind them.
 */
final class Entorno {

	/** Of ranges among the first rows; no person makes so many. */
	private static final int RANGOS = 10_000;

	private final SortedSet<Integer> columnasOcultas = new TreeSet<>();

	private final List<Rango> combinadas = new ArrayList<>();

	private boolean filtrada;

	private String dibujo = "";

	/** Takes note of the element that the reader stands at. */
	void anotar(LectorXml xml, int columnas) throws ArchivoRechazado {
		switch (xml.nombre()) {
			case "col" -> columnas(xml, columnas);
			case "legacyDrawing" -> this.dibujo = xml.relacion();
			case "filterColumn" -> this.filtrada = true;
			case "mergeCell" -> combinar(Referencia.rango(xml.atributo("ref", "")));
			default -> {
			}
		}
	}

	private void columnas(LectorXml xml, int columnas) throws ArchivoRechazado {
		if (xml.marcado("hidden")) {
			int hasta = Math.min(xml.entero("max", 0), columnas);
			for (int columna = Math.max(xml.entero("min", 1), 1); columna <= hasta; columna++) {
				this.columnasOcultas.add(columna - 1);
			}
		}
	}

	private void combinar(Rango rango) {
		if (rango.fila() <= Vista.FILAS && this.combinadas.size() < RANGOS) {
			this.combinadas.add(rango);
		}
	}

	String dibujo() {
		return this.dibujo;
	}

	Vista vista(List<Fila> primeras) {
		return new Vista(primeras, List.copyOf(this.combinadas), this.columnasOcultas, this.filtrada);
	}

}
