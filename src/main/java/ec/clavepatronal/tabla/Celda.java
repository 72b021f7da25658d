package ec.clavepatronal.tabla;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A cell with something in it.
 *
 * @param columna 0 for A
 * @param clase what kind of value the file says it is
 * @param texto as the person sees it, without separators of thousands and signs of
 * currency: digits that the file does not hold are never made up
 * @param crudo a number as the file has it, for instance {@code 1.79001E+12}; null for
 * anything that is no number
 * @param fecha a number that is shown as a date
 * @param formula whether it was calculated; the value is the one that the spreadsheet
 * program left, nothing is calculated here
 * @param cortada whether the text is longer than the limit and was cut
 */
public record Celda(int columna, Clase clase, String texto, @Nullable String crudo, @Nullable LocalDateTime fecha,
		boolean formula, boolean cortada) {

	/**
	 * A text, cut if it is too long.
	 * @param caracteres what is kept of it
	 */
	public static Celda texto(int columna, String texto, int caracteres) {
		boolean larga = texto.length() > caracteres;
		return new Celda(columna, Clase.TEXTO, larga ? texto.substring(0, caracteres) : texto, null, null, false,
				larga);
	}

	/** What is in it may be anything, and is nobody's business in a log. */
	@Override
	public String toString() {
		return "Celda[" + Referencia.letras(this.columna) + ", " + this.clase + "]";
	}

	/** Kinds of values. */
	public enum Clase {

		/** Letters, or digits that were typed as text. */
		TEXTO,
		/** A number, shown as one. */
		NUMERO,
		/** A number, shown as a date or a time. */
		FECHA,
		/** VERDADERO or FALSO. */
		LOGICO,
		/** What a formula says that cannot be calculated, such as {@code #N/A}. */
		ERROR

	}

}
