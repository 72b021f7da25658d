package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a part.
 */
interface Escritura {

	/** The stream is left open. */
	void escribir(OutputStream salida) throws IOException;

}
