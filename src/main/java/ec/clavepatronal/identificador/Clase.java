package ec.clavepatronal.identificador;

/**
 * What a text is read as. A finding is told with its name, so that no two fields of a
 * page can say the same.
 */
public enum Clase {

	/** Ten digits of a person. */
	CEDULA,

	/** The code of a foreigner without a cedula. */
	CODIGO_EXTRANJERO,

	/** Thirteen digits of a taxpayer. */
	RUC,

	/** An identification and 000. */
	DOMESTICO,

	/** IESS's own number of an employer's place. */
	SUCURSAL

}
