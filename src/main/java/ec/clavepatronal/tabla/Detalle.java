package ec.clavepatronal.tabla;

/**
 * What was found in a refused file, fine enough to say what to do about it.
 */
public enum Detalle {

	/** Nothing in it. */
	VACIO(Rechazo.NO_SE_LEE),
	/** A workbook of Excel 97 to 2003, which can be saved as XLSX. */
	XLS(Rechazo.NO_SE_LEE),
	/** A binary workbook, which can be saved as XLSX. */
	XLSB(Rechazo.NO_SE_LEE),
	/** A workbook of LibreOffice's own format, which can be saved as XLSX. */
	ODS(Rechazo.NO_SE_LEE),
	/** A PDF, whatever its name says. */
	PDF(Rechazo.NO_SE_LEE),
	/** A ZIP that is no workbook, or a picture, a program, anything else. */
	OTRO_FORMATO(Rechazo.NO_SE_LEE),
	/** It breaks off, or is damaged. */
	ROTO(Rechazo.NO_SE_LEE),
	/** Its XML declares a document type, which no spreadsheet program does. */
	XML_PROHIBIDO(Rechazo.NO_SE_LEE),
	/** Another archive or document lies within it. */
	ARCHIVO_DENTRO(Rechazo.NO_SE_LEE),
	/** It takes values from other workbooks. */
	ENLACES_EXTERNOS(Rechazo.NO_SE_LEE),
	/** A quote that opens in the row that is told, and does not close. */
	COMILLAS(Rechazo.NO_SE_LEE),
	/** It asks for a password. */
	CIFRADO(Rechazo.CIFRADO),
	/** It carries programs. */
	CON_MACROS(Rechazo.CON_MACROS),
	/** There is no sheet of that name, or none at all. */
	HOJA_DESCONOCIDA(Rechazo.HOJA_DESCONOCIDA),
	/** Nothing in it looks like the titles of columns. */
	SIN_COLUMNAS(Rechazo.SIN_COLUMNAS),
	/** More rows with something in them than allowed. */
	DEMASIADAS_FILAS(Rechazo.DEMASIADAS_FILAS),
	/** Something stands further to the right than allowed. */
	DEMASIADAS_COLUMNAS(Rechazo.DEMASIADAS_COLUMNAS),
	/** Too many parts, or too much once unpacked. */
	COMPRIMIDO_EN_EXCESO(Rechazo.COMPRIMIDO_EN_EXCESO),
	/** More bytes than allowed. */
	DEMASIADO_GRANDE(Rechazo.DEMASIADO_GRANDE);

	private final Rechazo rechazo;

	Detalle(Rechazo rechazo) {
		this.rechazo = rechazo;
	}

	/** The code that it is told by. */
	public Rechazo rechazo() {
		return this.rechazo;
	}

}
