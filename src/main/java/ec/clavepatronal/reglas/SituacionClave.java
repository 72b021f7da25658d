package ec.clavepatronal.reglas;

/**
 * What happened to the employer key, as the person tells it.
 */
public enum SituacionClave {

	/** There never was a key: the first one is always finished at a CAU. */
	NUNCA_TUVO,

	/**
	 * Forgotten or lost. Never a reason for a visit by itself: it is why one recovers.
	 */
	OLVIDADA,

	/** The portal says that the key is blocked. */
	BLOQUEADA,

	/** The portal asks to generate the key again. */
	PIDE_REGENERAR,

	/** The person does not know whether there ever was a key. */
	NO_SABE

}
