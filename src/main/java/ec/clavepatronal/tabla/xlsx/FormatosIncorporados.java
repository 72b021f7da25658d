package ec.clavepatronal.tabla.xlsx;

import java.util.Map;

/**
 * The formats that have a number and no code in the file. Those of dates are as in
 * Ecuador.
 */
final class FormatosIncorporados {

	private static final Map<Integer, String> CODIGOS = Map.ofEntries(Map.entry(1, "0"), Map.entry(2, "0.00"),
			Map.entry(3, "#,##0"), Map.entry(4, "#,##0.00"), Map.entry(9, "0%"), Map.entry(10, "0.00%"),
			Map.entry(11, "0.00E+00"), Map.entry(14, "dd/mm/yyyy"), Map.entry(15, "d-mmm-yy"), Map.entry(16, "d-mmm"),
			Map.entry(17, "mmm-yy"), Map.entry(18, "h:mm AM/PM"), Map.entry(19, "h:mm:ss AM/PM"), Map.entry(20, "h:mm"),
			Map.entry(21, "h:mm:ss"), Map.entry(22, "dd/mm/yyyy h:mm"), Map.entry(37, "#,##0"), Map.entry(38, "#,##0"),
			Map.entry(39, "#,##0.00"), Map.entry(40, "#,##0.00"), Map.entry(41, "#,##0"), Map.entry(42, "#,##0"),
			Map.entry(43, "#,##0.00"), Map.entry(44, "#,##0.00"), Map.entry(45, "mm:ss"), Map.entry(47, "mm:ss"),
			Map.entry(48, "##0.0E+0"), Map.entry(49, "@"));

	private FormatosIncorporados() {
	}

	/** By number; general for all others. */
	static Formato formato(int numero) {
		return CodigoDeFormato.leer(CODIGOS.getOrDefault(numero, "General"));
	}

}
