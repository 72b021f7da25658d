package ec.clavepatronal.tabla;

/**
 * Why a whole file is refused: the codes that other programs see. What exactly was found
 * is a {@link Detalle}.
 */
public enum Rechazo {

	/** No sheet that we read, or a damaged one. */
	NO_SE_LEE,
	/** It asks for a password. */
	CIFRADO,
	/** It carries programs. */
	CON_MACROS,
	/** There is no sheet of that name. */
	HOJA_DESCONOCIDA,
	/** Nothing in it looks like the titles of columns. */
	SIN_COLUMNAS,
	/** More rows than the {@link Limites} allow. */
	DEMASIADAS_FILAS,
	/** More columns than the {@link Limites} allow. */
	DEMASIADAS_COLUMNAS,
	/** It grows out of all proportion once unpacked. */
	COMPRIMIDO_EN_EXCESO,
	/** More bytes than the {@link Limites} allow. */
	DEMASIADO_GRANDE

}
