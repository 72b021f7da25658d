package ec.clavepatronal.tabla.xlsx;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that stand for dates: days since 1900 or 1904, as spreadsheets count them.
 */
final class FechaDeHoja {

	private static final LocalDateTime EN_1900 = LocalDateTime.of(1899, 12, 31, 0, 0);

	private static final LocalDateTime EN_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);

	/** The 29th of February of 1900, a day that Lotus invented and Excel kept. */
	private static final int DIA_QUE_NO_HUBO = 60;

	/** The 31st of December of 9999. */
	private static final int ULTIMO_DIA = 2_958_465;

	private static final long MILISEGUNDOS = 86_400_000;

	private FechaDeHoja() {
	}

	/**
	 * The date that a number stands for.
	 * @return null if it is none, or a day that never was
	 */
	static @Nullable LocalDateTime de(String crudo, boolean desde1904) {
		BigDecimal numero = Numero.de(crudo);
		if (numero == null || numero.signum() < 0 || numero.compareTo(BigDecimal.valueOf(ULTIMO_DIA + 1L)) >= 0) {
			return null;
		}
		int dias = numero.intValue();
		long milisegundos = Math.round(numero.subtract(BigDecimal.valueOf(dias)).doubleValue() * MILISEGUNDOS);
		if (desde1904) {
			return EN_1904.plusDays(dias).plusNanos(milisegundos * 1_000_000);
		}
		if (dias == DIA_QUE_NO_HUBO) {
			return null;
		}
		return EN_1900.plusDays((dias > DIA_QUE_NO_HUBO) ? dias - 1 : dias).plusNanos(milisegundos * 1_000_000);
	}

}
