package ec.clavepatronal.calendario;

/**
 * What may be wrong with an hour that somebody typed. The wording of each stands under
 * its name and the field.
 */
public enum ErrorDeHora {

	/** Nobody can tell which hour is meant. */
	NO_ES_HORA,

	/** Written like an hour, but no clock has it. */
	HORA_NO_EXISTE,

	/** Six, be it in the morning or in the evening: offices may be open or not. */
	FALTA_MITAD

}
