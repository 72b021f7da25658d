package ec.clavepatronal.reglas;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * When a source appeared, as exactly as it says itself: a day, a month or a year.
 *
 * @param cuando a {@link LocalDate}, a {@link YearMonth} or a {@link Year}
 */
public record Publicacion(TemporalAccessor cuando) {

	private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu[-MM[-dd]]");

	private static final Locale ESPANOL = Locale.forLanguageTag("es-EC");

	private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("d/M/uuuu");

	private static final DateTimeFormatter MES = DateTimeFormatter.ofPattern("MMMM 'de' uuuu", ESPANOL);

	/**
	 * Reads {@code 2025-08-23}, {@code 2024-01} or {@code 2026}.
	 * @throws java.time.format.DateTimeParseException for anything else
	 */
	static Publicacion de(String iso) {
		return new Publicacion(ISO.parseBest(iso, LocalDate::from, YearMonth::from, Year::from));
	}

	/** As a sentence writes it: 23/8/2025, enero de 2024, 2026. */
	public String texto() {
		if (this.cuando instanceof LocalDate) {
			return DIA.format(this.cuando);
		}
		return (this.cuando instanceof YearMonth) ? MES.format(this.cuando) : this.cuando.toString();
	}

}
