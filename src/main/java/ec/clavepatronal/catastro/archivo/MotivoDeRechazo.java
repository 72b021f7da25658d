package ec.clavepatronal.catastro.archivo;

/**
 * Why a line is no row.
 */
public enum MotivoDeRechazo {

	/** Longer than any row can be. */
	LINEA_LARGA,
	/** More or fewer fields than the header has, with quotes and without. */
	CAMPOS,
	/** The header once more. */
	CABECERA_REPETIDA,
	/** No RUC. */
	RUC_VACIO,
	/** A RUC that is not thirteen digits, nor twelve that lost their first zero. */
	RUC_FORMA,
	/** No name. */
	SIN_RAZON_SOCIAL,
	/** A state that the SRI does not have: the columns are shifted, perhaps. */
	ESTADO,
	/** A kind of taxpayer that the SRI does not have: the same. */
	TIPO,
	/** A number of establishment that is none. */
	ESTABLECIMIENTO,
	/** Neither open nor closed. */
	ESTADO_DEL_ESTABLECIMIENTO

}
