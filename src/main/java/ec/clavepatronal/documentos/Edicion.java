package ec.clavepatronal.documentos;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Which state of what was typed a form started from. A page that hands out a file stays
 * as it is while what it sent is kept, so besides the number counts the page that saved
 * last: nobody is in the way of themselves.
 *
 * @param numero counts how often it was saved
 * @param hoja the page that saved last, or that is about to
 */
record Edicion(int numero, String hoja) {

	static final Edicion NINGUNA = new Edicion(0, "");

	private static final Edicion AJENA = new Edicion(-1, "");

	private static final Pattern FORMA = Pattern.compile("(\\d{1,9})\\.([0-9a-f]{8})");

	/** What a form carries; anything else started from nothing that is kept. */
	static Edicion leer(@Nullable String texto) {
		Matcher forma = FORMA.matcher((texto != null) ? texto : "");
		return forma.matches() ? new Edicion(Integer.parseInt(forma.group(1)), forma.group(2)) : AJENA;
	}

	/** The same state on a page of its own. */
	Edicion enOtraHoja() {
		return new Edicion(this.numero, UUID.randomUUID().toString().substring(0, 8));
	}

	/** Whether a form may take the place of what is kept. */
	boolean sigueA(Edicion guardada) {
		return this.numero == guardada.numero || !this.hoja.isEmpty() && this.hoja.equals(guardada.hoja);
	}

	Edicion tras(Edicion formulario) {
		return new Edicion(this.numero + 1, formulario.hoja);
	}

	@Override
	public String toString() {
		return this.numero + "." + this.hoja;
	}

}
