package ec.clavepatronal.reglas;

/**
 * The kind of employer, in the words that the person chooses. Source: design of the
 * wizard, after the employer kinds of the IESS registration.
 */
public enum Empleador {

	/** A company or other private legal person. */
	SOCIEDAD,

	/** A natural person with a business and a RUC of their own. */
	PERSONA_NATURAL,

	/** A public body. */
	ENTIDAD_PUBLICA,

	/**
	 * A household. It has no RUC: IESS knows it by its identification followed by
	 * {@code 000}.
	 */
	SERVICIO_DOMESTICO;

	/** Whether a RUC exists whose state can matter. */
	public boolean tieneRuc() {
		return this != SERVICIO_DOMESTICO;
	}

	/** Whether somebody other than the employer acts for it. */
	public boolean tieneRepresentante() {
		return this == SOCIEDAD || this == ENTIDAD_PUBLICA;
	}

}
