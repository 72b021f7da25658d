package ec.clavepatronal.tabla.sanado;

import java.io.IOException;

import ec.clavepatronal.tabla.paquete.EscritorXml;
import ec.clavepatronal.tabla.paquete.LectorXml;

/**
 * Writes a part that was read.
 */
interface EscrituraXml {

	/** The reader stands before the root. */
	void escribir(LectorXml lector, EscritorXml escritor) throws IOException;

}
