package ec.clavepatronal.tabla.sanado;

/**
 * A part that belongs to a sheet.
 *
 * @param parte its name
 * @param id of the relation, if the part is new; empty if the sheet has it already
 */
record Pieza(String parte, String id) {

	static final Clase COMENTARIOS = new Clase("xl/comments", ".xml", Norma.TIPO_DE_COMENTARIOS, "comments");

	static final Clase DIBUJO = new Clase("xl/drawings/vmlDrawing", ".vml", Norma.TIPO_DE_VML, "vmlDrawing");

	boolean nueva() {
		return !this.id.isEmpty();
	}

	/**
	 * A kind of parts.
	 *
	 * @param relacion the last word of the type of its relation
	 */
	record Clase(String comienzo, String extension, String contenido, String relacion) {

	}

}
