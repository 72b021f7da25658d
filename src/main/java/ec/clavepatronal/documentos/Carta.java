package ec.clavepatronal.documentos;

import java.util.List;

/**
 * The wording of one letter, before it is a PDF or a text document: both say the same.
 *
 * @param titulo what it is
 * @param bloques its parts in order
 */
record Carta(String titulo, List<Bloque> bloques) {

	/**
	 * How many parts must stay together: the last words and the signatures below them.
	 */
	private static final int FINALES = 2;

	/** All that may begin a sheet of its own. */
	public List<Bloque> cuerpo() {
		return this.bloques.subList(0, this.bloques.size() - FINALES);
	}

	/** What is never torn: nobody signs below nothing. */
	public List<Bloque> cierre() {
		return this.bloques.subList(this.bloques.size() - FINALES, this.bloques.size());
	}

	/** Whether a sentence needs room for handwriting. */
	public boolean conBlanco(String frase) {
		return frase.contains(Redaccion.BLANCO_CORTO);
	}

	/**
	 * One part of a letter: lines of text, or labelled data, or places to sign. Exactly
	 * one of the lists is filled.
	 *
	 * @param parrafos paragraphs
	 * @param datos labelled data
	 * @param firmas places for a handwritten signature
	 */
	record Bloque(List<String> parrafos, List<Linea> datos, List<Linea> firmas) {

		static Bloque de(String... parrafos) {
			return new Bloque(List.of(parrafos), List.of(), List.of());
		}

		static Bloque deDatos(List<Linea> datos) {
			return new Bloque(List.of(), datos, List.of());
		}

		static Bloque deFirmas(List<Linea> firmas) {
			return new Bloque(List.of(), List.of(), firmas);
		}

	}

	/**
	 * A label with its value; for a signature whose it is, with name and number.
	 *
	 * @param etiqueta the label
	 * @param valor the value, or a blank to fill by hand
	 */
	record Linea(String etiqueta, String valor) {

		/** Whether all of it is to be filled by hand. */
		public boolean enBlanco() {
			return this.valor.equals(Redaccion.BLANCO);
		}

	}

}
