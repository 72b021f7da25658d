package ec.clavepatronal.catastro;

import java.util.Set;

/**
 * Who takes what is read, line by line and in the order of the file. Lines count from 1,
 * the header's.
 */
interface Receptor {

	/**
	 * A row to keep. Rows with the same RUC and establishment may come more than once.
	 * @param reparos what had to be mended in it, mostly nothing
	 */
	void fila(Fila fila, long linea, Set<Reparo> reparos);

	/**
	 * A line that is no row.
	 * @param texto its beginning, at most {@value ArchivoSri#MUESTRA} characters
	 */
	void rechazo(long linea, Rechazo motivo, String texto);

}
