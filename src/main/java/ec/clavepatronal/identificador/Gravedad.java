package ec.clavepatronal.identificador;

/**
 * How much a finding weighs, weakest first. The names are part of the JSON contract.
 */
public enum Gravedad {

	/** Explains something; nothing has to be done. */
	INFO,

	/** Worth a look; the person may go on. */
	AVISO,

	/** Blocks until it is corrected. */
	ERROR

}
