package ec.clavepatronal.catastro.archivo;

import java.util.Set;

/**
 * Who takes what is read, line by line and in the order of the file. Lines count from 1,
 * the header's.
 */
public interface Receptor {

	/**
	 * A row to keep. Rows with the same RUC and establishment may come more than once.
	 * @param reparaciones what had to be mended in it, mostly nothing
	 */
	void fila(FilaDelSri fila, long linea, Set<Reparacion> reparaciones);

	/**
	 * A line that is no row.
	 * @param texto its beginning, at most {@value ArchivoSri#MUESTRA} characters
	 */
	void rechazo(long linea, MotivoDeRechazo motivo, String texto);

}
