package ec.clavepatronal.tabla.xlsx;

import java.io.IOException;

import ec.clavepatronal.tabla.paquete.Escapes;
import ec.clavepatronal.tabla.paquete.LectorXml;

/**
 * A text as XLSX writes it: in one piece, or in pieces of different looks.
 */
final class TextoRico {

	private TextoRico() {
	}

	/**
	 * Reads the element that the reader stands at, without how it is pronounced.
	 * @param caracteres one more than these is kept, no more
	 */
	static String leer(LectorXml xml, int caracteres) throws IOException {
		StringBuilder texto = new StringBuilder();
		int profundidad = xml.profundidad();
		while (xml.siguienteHijo(profundidad)) {
			if (xml.nombre().equals("t")) {
				xml.texto(texto, caracteres);
			}
			else if (xml.nombre().equals("r")) {
				while (xml.siguienteHijo(profundidad + 1)) {
					if (xml.nombre().equals("t")) {
						xml.texto(texto, caracteres);
					}
				}
			}
		}
		return Escapes.descifrar(texto);
	}

}
