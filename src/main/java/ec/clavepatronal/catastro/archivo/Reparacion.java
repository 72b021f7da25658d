package ec.clavepatronal.catastro.archivo;

/**
 * What was mended in a row. Only the columns that are kept are looked at; how a layout
 * writes its dates or the plural of a kind of taxpayer is no damage.
 */
public enum Reparacion {

	/** A field was not UTF-8, and was read as windows-1252. */
	CODIFICACION,
	/** A field came in quotes. */
	COMILLAS,
	/** Tabs, NUL and other characters that cannot be seen became blanks. */
	CARACTERES,
	/** Blanks around a field, or several in a row. */
	ESPACIOS,
	/**
	 * The RUC had lost its first zero, as in a copy that passed through a spreadsheet.
	 */
	CERO_DEL_RUC,
	/** The number of the establishment came with zeros before it. */
	CEROS_DEL_ESTABLECIMIENTO,
	/** The state was not in capitals. */
	MINUSCULAS,
	/** A date that no calendar has, or that cannot be read, was dropped. */
	FECHA_IMPOSIBLE,
	/** A date that stands for none, or from before 1850, was dropped. */
	FECHA_DE_RELLENO,
	/** A date of suspension beside the state ACTIVO was dropped: the state is trusted. */
	SUSPENSION_DE_ACTIVO,
	/** A number, a date, a chassis or a dash in place of a trade name was dropped. */
	NOMBRE_QUE_NO_LO_ES

}
