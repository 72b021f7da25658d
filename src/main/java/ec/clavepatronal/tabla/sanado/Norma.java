package ec.clavepatronal.tabla.sanado;

/**
 * Words of the standard: what elements belong to, and kinds of parts and relations.
 */
final class Norma {

	static final String HOJA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	static final String TIPOS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	static final String RELACIONES = "http://schemas.openxmlformats.org/package/2006/relationships";

	static final String CONTENIDO = "http://schemas.openxmlformats.org/package/2006/content-types";

	static final String TIPO_DE_HOJA = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

	static final String TIPO_DE_ESTILOS = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

	static final String TIPO_DE_COMENTARIOS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

	static final String TIPO_DE_VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

	private Norma() {
	}

}
