package ec.clavepatronal.identificador;

/**
 * The two kinds of identification that the IESS recovery form takes. The names are part
 * of the JSON contract.
 */
public enum TipoIdentificacion {

	/** Ecuadorian or foreign resident's cédula, ten digits. */
	CEDULA,

	/** The code IESS issues to foreigners without a cédula; its shape is not public. */
	CODIGO_EXTRANJERO

}
