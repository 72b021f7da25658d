package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.util.Map;

import ec.clavepatronal.tabla.Marca;
import ec.clavepatronal.tabla.paquete.EscritorXml;
import ec.clavepatronal.tabla.paquete.LectorXml;

/**
 * The fillings of a workbook with ours behind them, one for each colour.
 */
final class Rellenos {

	private Rellenos() {
	}

	/**
	 * Copies them; ends at their end.
	 * @param antiguos how many there are
	 */
	static void copiar(int antiguos, LectorXml lector, EscritorXml escritor) throws IOException {
		int cuantos = antiguos + Marca.Color.values().length;
		escritor.empezarComo(lector, Map.of("count", String.valueOf(cuantos)));
		lector.siguiente();
		while (!lector.termina(2)) {
			escritor.copiar(lector);
			lector.siguiente();
		}
		escritor.imitar(lector);
		for (Marca.Color color : Marca.Color.values()) {
			rellenar(escritor, color);
		}
		escritor.copiar(lector);
	}

	private static void rellenar(EscritorXml escritor, Marca.Color color) throws IOException {
		escritor.empezar("fill").empezar("patternFill").atributo("patternType", "solid");
		escritor.empezar("fgColor").atributo("rgb", color.argb()).terminar();
		escritor.empezar("bgColor").atributo("indexed", "64").terminar();
		escritor.terminar().terminar();
	}

}
