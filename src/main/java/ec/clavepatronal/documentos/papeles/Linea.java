package ec.clavepatronal.documentos.papeles;

/**
 * A label with its value; for a signature whose it is, with name and number.
 *
 * @param etiqueta the label
 * @param valor the value, or a blank to fill by hand
 */
public record Linea(String etiqueta, String valor) {

	/** Whether all of it is to be filled by hand. */
	public boolean enBlanco() {
		return this.valor.equals(Redaccion.BLANCO);
	}

}
