package ec.clavepatronal.reglas;

/**
 * State of the RUC at the SRI. Plays no part for domestic service, which has no RUC.
 */
public enum EstadoRuc {

	/** Active. */
	ACTIVO,

	/** Suspended: for the time being, mostly natural persons. */
	SUSPENDIDO,

	/**
	 * IESS says «cerrado»; the SRI says «pasivo» or «cancelado». That both mean the same
	 * is our reading.
	 */
	CERRADO,

	/** Not looked up yet. */
	NO_SABE

}
