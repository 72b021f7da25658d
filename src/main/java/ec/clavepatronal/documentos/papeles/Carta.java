package ec.clavepatronal.documentos.papeles;

import java.util.List;

/**
 * The wording of one letter, before it is a PDF or a text document: both say the same.
 *
 * @param titulo what it is
 * @param bloques its parts in order
 */
public record Carta(String titulo, List<Bloque> bloques) {

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

}
