package ec.clavepatronal.reglas;

/**
 * What the official portal said when the person tried there, as the person tells it. It
 * is not known which messages IESS shows, so these are kinds of answers and quote none.
 */
public enum RespuestaDelPortal {

	/** The key is recovered. */
	FUNCIONO,

	/** «Validar» does not take the data. */
	NO_COINCIDEN,

	/** The data were taken, but no code came. */
	SIN_CODIGO,

	/** It says that the key is blocked. */
	BLOQUEADA,

	/** It sends the person to an office. */
	MANDA_A_OFICINA,

	/** Anything else. */
	OTRA_COSA,

	/** Not tried yet: how every trámite begins, and how an answer is taken back. */
	AUN_NO

}
