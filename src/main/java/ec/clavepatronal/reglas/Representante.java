package ec.clavepatronal.reglas;

/**
 * Whether the legal representative is the one that IESS has on record. Plays no part for
 * natural persons and domestic service.
 */
public enum Representante {

	/** The one on record is the present one. */
	VIGENTE,

	/** It changed and IESS was not told. */
	CAMBIO_SIN_REGISTRAR,

	/** Not known. */
	NO_SABE

}
