package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.util.Map;

import ec.clavepatronal.tabla.paquete.EscritorXml;
import ec.clavepatronal.tabla.paquete.LectorXml;
import javax.xml.stream.XMLStreamConstants;

/**
 * The start of a cell, held back until it is known whether a formula follows: if so, it
 * stays.
 *
 * @param atributos without the style
 */
record CeldaLeida(Map<String, String> atributos, int profundidad, boolean conFormula) {

	/** Reads on to the first element in the cell, or to its end. */
	static CeldaLeida empezar(LectorXml lector) throws IOException {
		Map<String, String> atributos = lector.atributos();
		int profundidad = lector.profundidad();
		int suceso = lector.siguiente();
		while (suceso != XMLStreamConstants.START_ELEMENT && !lector.termina(profundidad)) {
			suceso = lector.siguiente();
		}
		return new CeldaLeida(atributos, profundidad,
				suceso == XMLStreamConstants.START_ELEMENT && lector.nombre().equals("f"));
	}

	/** Writes it as it was, with another style; the reader stands at the formula. */
	void escribir(String estilo, LectorXml lector, EscritorXml escritor) throws IOException {
		this.atributos.put("s", estilo);
		escritor.empezar("c").atributos(this.atributos);
		escritor.copiar(lector);
	}

}
