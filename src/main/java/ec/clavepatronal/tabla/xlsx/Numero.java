package ec.clavepatronal.tabla.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * Numbers as a file has them, and in plain figures.
 */
final class Numero {

	/** More digits than these a spreadsheet does not keep. */
	private static final MathContext QUINCE = new MathContext(15, RoundingMode.HALF_UP);

	/** Numbers beyond this are always shown with an E. */
	static final int ANCHO = 21;

	private Numero() {
	}

	/** Whether it is shown as the file has it. */
	static boolean esSencillo(String crudo) {
		if (crudo.isEmpty() || crudo.length() > QUINCE.getPrecision()
				|| (crudo.charAt(0) == '0' && crudo.length() > 1)) {
			return false;
		}
		return crudo.chars().allMatch((letra) -> letra >= '0' && letra <= '9');
	}

	/** Null if it is no number, or beyond what spreadsheets reckon with. */
	static @Nullable BigDecimal de(String crudo) {
		try {
			BigDecimal numero = (crudo.length() <= 64) ? new BigDecimal(crudo.strip()).round(QUINCE) : null;
			return (numero != null && Math.abs((long) numero.scale()) < 400) ? numero : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	/** As a spreadsheet shows it if nobody chose how. */
	static String llano(BigDecimal numero) {
		BigDecimal corto = numero.stripTrailingZeros();
		if (corto.signum() == 0) {
			return "0";
		}
		int enteros = corto.precision() - corto.scale();
		if (enteros > ANCHO || enteros < -ANCHO) {
			return Cientifico.mostrar(corto, 1, corto.precision() - 1);
		}
		return corto.toPlainString();
	}

}
