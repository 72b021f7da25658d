package ec.clavepatronal.tabla.sanado;

import ec.clavepatronal.tabla.xlsx.LectorDeHoja;

/**
 * What has to be known of a sheet before it is written again.
 *
 * @param parte its part in the archive
 * @param primeraLibre the first column with nothing in it to its right, 0 for A
 * @param dibujo the relation of its drawing of comments and old buttons; empty if none
 */
public record HojaMedida(String parte, int primeraLibre, String dibujo) {

	/** By a reader that has come to the end of the sheet. */
	public static HojaMedida de(String parte, LectorDeHoja leida) {
		return new HojaMedida(parte, leida.ultimaColumna() + 1, leida.dibujo());
	}

}
