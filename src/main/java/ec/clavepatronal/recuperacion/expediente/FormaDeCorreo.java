package ec.clavepatronal.recuperacion.expediente;

/**
 * What an e-mail looks like, wherever one may be typed. Whether it exists nobody asks.
 */
public final class FormaDeCorreo {

	/** Something, an at sign, and a domain that ends in two signs or more. */
	public static final String FORMA = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}";

	private FormaDeCorreo() {
	}

}
