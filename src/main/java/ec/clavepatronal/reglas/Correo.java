package ec.clavepatronal.reglas;

/**
 * The e-mail that IESS has on record for the employer, where its one-time code goes.
 */
public enum Correo {

	/** Known, and the person can open the mailbox. */
	VIGENTE,

	/** IESS has none on record. */
	SIN_REGISTRO,

	/** There is one, but nobody remembers which. */
	OLVIDADO,

	/** It is known, but nobody can open the mailbox. */
	SIN_ACCESO,

	/** Not known yet. */
	NO_SABE

}
