package ec.clavepatronal.tabla.xlsx;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * How a date is shown, from the code of a spreadsheet.
 */
final class PatronDeFecha {

	private static final Locale ECUADOR = new Locale("es", "EC");

	/** As spreadsheets shorten them: versions of Java differ in a full stop. */
	private static final Map<Long, String> MESES = numerados("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago",
			"sep", "oct", "nov", "dic");

	private static final Map<Long, String> DIAS = numerados("lun", "mar", "mié", "jue", "vie", "sáb", "dom");

	/** What a code is made of: texts, letters of dates, and anything else. */
	private static final Pattern PIEZA = Pattern
		.compile("(?i)\"([^\"]*)\"?|\\\\(.)|\\[[^\\]]*\\]|_.|\\*.|(am/pm|a/p)|(y+|m+|d+|h+|s+)(?:\\.0+)?|(.)");

	private final DateTimeFormatter formato;

	private PatronDeFecha(DateTimeFormatter formato) {
		this.formato = formato;
	}

	/** The pattern of a code, or null if it shows no date. */
	static @Nullable PatronDeFecha de(String codigo) {
		DateTimeFormatterBuilder patron = new DateTimeFormatterBuilder();
		boolean deFecha = false;
		char anterior = ' ';
		boolean doceHoras = Pattern.compile("(?i)am/pm|a/p").matcher(codigo).find();
		Matcher piezas = PIEZA.matcher(codigo);
		while (piezas.find()) {
			if (piezas.group(4) != null) {
				deFecha = true;
				boolean minutos = anterior == 'h' || siguienteEsSegundo(codigo, piezas.end());
				agregar(letras(piezas.group(4).toLowerCase(Locale.ROOT), minutos, doceHoras), patron);
				anterior = Character.toLowerCase(piezas.group(4).charAt(0));
			}
			else {
				adorno(piezas, patron);
			}
		}
		return deFecha ? new PatronDeFecha(patron.toFormatter(ECUADOR)) : null;
	}

	private static void agregar(String letras, DateTimeFormatterBuilder patron) {
		switch (letras) {
			case "MMM" -> patron.appendText(ChronoField.MONTH_OF_YEAR, MESES);
			case "EEE" -> patron.appendText(ChronoField.DAY_OF_WEEK, DIAS);
			default -> patron.appendPattern(letras);
		}
	}

	private static boolean siguienteEsSegundo(String codigo, int desde) {
		return Pattern.compile("(?i)[^a-z]?s").matcher(codigo).region(desde, codigo.length()).lookingAt();
	}

	private static String letras(String letras, boolean minutos, boolean doceHoras) {
		int cuantas = letras.length();
		return switch (letras.charAt(0)) {
			case 'y' -> (cuantas > 2) ? "uuuu" : "uu";
			case 'd' -> (cuantas > 3) ? "EEEE" : (cuantas == 3) ? "EEE" : letras;
			case 'h' -> (doceHoras ? "h" : "H").repeat(Math.min(cuantas, 2));
			case 's' -> "s".repeat(Math.min(cuantas, 2));
			default -> (minutos && cuantas <= 2) ? letras : "M".repeat(Math.min(cuantas, 4));
		};
	}

	private static void adorno(Matcher pieza, DateTimeFormatterBuilder patron) {
		if (pieza.group(3) != null) {
			patron.appendPattern("a");
			return;
		}
		String texto = (pieza.group(1) != null) ? pieza.group(1)
				: (pieza.group(2) != null) ? pieza.group(2) : pieza.group(5);
		if (texto != null && !texto.equals("@")) {
			patron.appendLiteral(texto);
		}
	}

	private static Map<Long, String> numerados(String... nombres) {
		return IntStream.range(0, nombres.length).boxed().collect(Collectors.toMap((i) -> i + 1L, (i) -> nombres[i]));
	}

	String mostrar(LocalDateTime fecha) {
		return this.formato.format(fecha);
	}

}
