package ec.clavepatronal.tabla;

import org.jspecify.annotations.Nullable;

/**
 * A cell that is coloured, commented on, or both.
 *
 * @param columna 0 for A
 * @param color null: as it was
 * @param comentario null: none
 */
public record Marca(int columna, @Nullable Color color, @Nullable String comentario) {

	/** Light enough for black letters upon it (12:1 or more). */
	public enum Color {

		/** Red. */
		ERROR("FFFFC7CE"),
		/** Yellow. */
		DUDA("FFFFEB9C"),
		/** Green. */
		ARREGLADO("FFC6EFCE"),
		/** Grey: of no account. */
		APARTE("FFD9D9D9");

		private final String argb;

		Color(String argb) {
			this.argb = argb;
		}

		/** As workbooks write colours: opacity, red, green, blue. */
		public String argb() {
			return this.argb;
		}

	}

}
