package ec.clavepatronal.reglas;

/**
 * How far a source can be trusted, the surest first. A text shown to a person is never
 * surer than the weakest source it needs.
 */
public enum Certeza {

	/** Official page or norm, read. */
	OFICIAL,

	/** Official, but read about a neighbouring trámite. */
	OFICIAL_DE_OTRO_TRAMITE,

	/** Press. */
	PRENSA,

	/** Secondary site, guide or public code. */
	SECUNDARIA,

	/** Mass-produced pages that claim to relay IESS; the official page was not seen. */
	SIN_VERIFICAR,

	/** What the person says of the own trámite: nobody else can confirm it. */
	LO_CONTO_USTED,

	/** Criterion of this assistant: where nothing is known, it does not guess. */
	CRITERIO_PROPIO

}
