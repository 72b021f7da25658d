package ec.clavepatronal.tabla.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as {@code 1.79E+12}.
 */
final class Cientifico {

	private Cientifico() {
	}

	/**
	 * A number in this notation.
	 * @param enteros digits before the comma; with more than one the exponent is a
	 * multiple of it
	 * @param decimales digits behind it
	 */
	static String mostrar(BigDecimal numero, int enteros, int decimales) {
		if (numero.signum() == 0) {
			return BigDecimal.ZERO.setScale(decimales).toPlainString() + "E+00";
		}
		BigDecimal redondo = numero;
		int exponente = exponente(numero, enteros);
		for (int vuelta = 0; vuelta < 2; vuelta++) {
			redondo = numero.movePointLeft(exponente).setScale(decimales, RoundingMode.HALF_UP);
			exponente += exponente(redondo.round(new MathContext(30)), enteros);
		}
		return "%sE%s%02d".formatted(redondo.toPlainString(), (exponente < 0) ? "-" : "+", Math.abs(exponente));
	}

	private static int exponente(BigDecimal numero, int enteros) {
		if (numero.signum() == 0) {
			return 0;
		}
		return Math.floorDiv(numero.precision() - numero.scale() - 1, enteros) * enteros;
	}

}
