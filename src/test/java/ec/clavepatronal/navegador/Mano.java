package ec.clavepatronal.navegador;

/**
 * Whatever can open pages and fill in forms by the names of their fields: a browser, or a
 * bare connection. One walk in {@link Estados} serves both.
 */
interface Mano {

	/** Opens an address; relative to the page in hand unless it starts with a slash. */
	void abre(String direccion);

	/** Fills in one field, or chooses one answer, of the form with this button. */
	void llena(String campo, String valor);

	/** Presses a button. */
	void envia(String boton);

	/** Calls the page in hand by its name, for whoever wants to look at it. */
	void mira(String estado);

	default void responde(String campo, String valor) {
		llena(campo, valor);
		envia("Continuar");
	}

}
