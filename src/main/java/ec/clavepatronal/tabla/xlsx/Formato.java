package ec.clavepatronal.tabla.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How a number is shown, as far as its digits go: leading zeros, decimals, the notation
 * with E, per cent, dates. Separators of thousands, currencies and colours are not part
 * of what was typed and are left out.
 *
 * @param clase how it is shown
 * @param enteros digits before the comma at least
 * @param decimales digits behind it at most
 * @param fijos of these, how many are always shown
 * @param fecha the pattern of a date
 */
record Formato(Manera clase, int enteros, int decimales, int fijos, @Nullable PatronDeFecha fecha) {

	static final Formato GENERAL = new Formato(Manera.GENERAL, 0, 0, 0, null);

	/** More digits than these a spreadsheet does not keep. */
	private static final MathContext QUINCE = new MathContext(15, RoundingMode.HALF_UP);

	/** Numbers beyond this are always shown with an E. */
	private static final int ANCHO = 21;

	/** Text in quotes, behind a backslash, in brackets, blanks of a width, fillings. */
	private static final Pattern ADORNOS = Pattern.compile("\"[^\"]*\"?|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

	private static final Pattern TRANSCURRIDO = Pattern.compile("(?i)\\[(h+|m+|s+)\\]");

	private static final Map<Integer, String> INCORPORADOS = Map.ofEntries(Map.entry(1, "0"), Map.entry(2, "0.00"),
			Map.entry(3, "#,##0"), Map.entry(4, "#,##0.00"), Map.entry(9, "0%"), Map.entry(10, "0.00%"),
			Map.entry(11, "0.00E+00"), Map.entry(14, "dd/mm/yyyy"), Map.entry(15, "d-mmm-yy"), Map.entry(16, "d-mmm"),
			Map.entry(17, "mmm-yy"), Map.entry(18, "h:mm AM/PM"), Map.entry(19, "h:mm:ss AM/PM"), Map.entry(20, "h:mm"),
			Map.entry(21, "h:mm:ss"), Map.entry(22, "dd/mm/yyyy h:mm"), Map.entry(37, "#,##0"), Map.entry(38, "#,##0"),
			Map.entry(39, "#,##0.00"), Map.entry(40, "#,##0.00"), Map.entry(41, "#,##0"), Map.entry(42, "#,##0"),
			Map.entry(43, "#,##0.00"), Map.entry(44, "#,##0.00"), Map.entry(45, "mm:ss"), Map.entry(47, "mm:ss"),
			Map.entry(48, "##0.0E+0"), Map.entry(49, "@"));

	/** One of those that have a number and no code in the file. */
	static Formato incorporado(int numero) {
		return de(INCORPORADOS.getOrDefault(numero, "General"));
	}

	static Formato de(String codigo) {
		String primero = seccion(codigo);
		if (TRANSCURRIDO.matcher(primero).find()) {
			return GENERAL;
		}
		String desnudo = ADORNOS.matcher(primero).replaceAll("");
		if (desnudo.equalsIgnoreCase("General") || desnudo.contains("@")) {
			return GENERAL;
		}
		int exponente = desnudo.toUpperCase(Locale.ROOT).indexOf("E+");
		if (exponente >= 0) {
			return numerico(Manera.CIENTIFICO, desnudo.substring(0, exponente));
		}
		PatronDeFecha fecha = (desnudo.indexOf('#') < 0) ? PatronDeFecha.de(primero) : null;
		if (fecha != null) {
			return new Formato(Manera.FECHA, 0, 0, 0, fecha);
		}
		return numerico(desnudo.contains("%") ? Manera.POR_CIENTO : Manera.DECIMAL, desnudo);
	}

	private static String seccion(String codigo) {
		boolean citado = false;
		for (int i = 0; i < codigo.length(); i++) {
			char letra = codigo.charAt(i);
			citado ^= letra == '"';
			if (letra == ';' && !citado) {
				return codigo.substring(0, i);
			}
		}
		return codigo;
	}

	private static Formato numerico(Manera manera, String desnudo) {
		int punto = desnudo.indexOf('.');
		String antes = (punto < 0) ? desnudo : desnudo.substring(0, punto);
		String despues = (punto < 0) ? "" : desnudo.substring(punto);
		if (antes.indexOf('0') < 0 && antes.indexOf('#') < 0 || desnudo.contains("/")) {
			return GENERAL;
		}
		int fijos = contar(despues, "0");
		return new Formato(manera, Math.min(contar(antes, "0"), 30), Math.min(contar(despues, "0#?"), 30),
				Math.min(fijos, 30), null);
	}

	private static int contar(String texto, String letras) {
		return (int) texto.chars().filter((letra) -> letras.indexOf(letra) >= 0).count();
	}

	/**
	 * What the person sees of a number.
	 * @param crudo as the file has it
	 * @return null if it is no number
	 */
	@Nullable String mostrar(String crudo) {
		if (this.clase == Manera.GENERAL && esSencillo(crudo)) {
			return crudo;
		}
		BigDecimal numero = numero(crudo);
		if (numero == null) {
			return null;
		}
		return switch (this.clase) {
			case CIENTIFICO -> Cientifico.mostrar(numero, Math.max(this.enteros, 1), this.decimales);
			case DECIMAL -> enCifras(numero);
			case POR_CIENTO -> enCifras(numero.movePointRight(2)) + "%";
			case GENERAL, FECHA -> llano(numero);
		};
	}

	private static boolean esSencillo(String crudo) {
		if (crudo.isEmpty() || crudo.length() > QUINCE.getPrecision()
				|| (crudo.charAt(0) == '0' && crudo.length() > 1)) {
			return false;
		}
		return crudo.chars().allMatch((letra) -> letra >= '0' && letra <= '9');
	}

	static @Nullable BigDecimal numero(String crudo) {
		try {
			BigDecimal numero = (crudo.length() <= 64) ? new BigDecimal(crudo.strip()).round(QUINCE) : null;
			return (numero != null && Math.abs((long) numero.scale()) < 400) ? numero : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	private static String llano(BigDecimal numero) {
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

	private String enCifras(BigDecimal numero) {
		if (numero.precision() - numero.scale() > ANCHO) {
			return llano(numero);
		}
		BigDecimal redondo = numero.setScale(this.decimales, RoundingMode.HALF_UP);
		BigDecimal corto = redondo.stripTrailingZeros();
		redondo = (corto.scale() < this.fijos) ? redondo.setScale(this.fijos) : corto;
		String cifras = redondo.abs().toPlainString();
		int punto = cifras.indexOf('.');
		int faltan = this.enteros - ((punto < 0) ? cifras.length() : punto);
		return ((redondo.signum() < 0) ? "-" : "") + "0".repeat(Math.max(faltan, 0)) + cifras;
	}

	/** The date that a number stands for, if it is shown as one. */
	@Nullable LocalDateTime comoFecha(String crudo, boolean desde1904) {
		return (this.clase == Manera.FECHA) ? PatronDeFecha.fecha(crudo, desde1904) : null;
	}

	/** Ways to show a number. */
	enum Manera {

		GENERAL, DECIMAL, POR_CIENTO, CIENTIFICO, FECHA

	}

}
