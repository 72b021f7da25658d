package ec.clavepatronal.calendario;

/**
 * What may be wrong with a date that somebody typed. The wording of each stands under its
 * name and the field.
 */
public enum ErrorDeFecha {

	/** Nobody can tell which day is meant. */
	NO_ES_FECHA,

	/** Written like a date, but no calendar has the day. */
	NO_EXISTE,

	/** A good day, but not on the day of the week that was written beside it. */
	OTRO_DIA,

	/** Without its year there is no telling when it is. */
	SIN_ANIO

}
