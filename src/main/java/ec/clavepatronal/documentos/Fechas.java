package ec.clavepatronal.documentos;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Optional;

import ec.clavepatronal.recuperacion.Textos;
import org.jspecify.annotations.Nullable;

/**
 * Dates and hours as people in Ecuador write them. A date that does not exist is none.
 */
final class Fechas {

	private static final DateTimeFormatter LARGA = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Textos.ESPANOL);

	private static final DateTimeFormatter CON_DIA = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' uuuu",
			Textos.ESPANOL);

	private Fechas() {
	}

	/** 22 de noviembre de 2026. */
	static String larga(LocalDate fecha) {
		return LARGA.format(fecha);
	}

	/** domingo 22 de noviembre de 2026. */
	static String conDia(LocalDate fecha) {
		return CON_DIA.format(fecha);
	}

	/** Reads 27/3/2027, 27-3-2027, 27.3.2027 or 2027-03-27. */
	static Optional<LocalDate> leer(@Nullable String texto) {
		return leer(texto, LocalDate::from, "d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu-M-d");
	}

	/** Reads 9:30, 09:30, 9h30 or 9.30. */
	static Optional<LocalTime> leerHora(@Nullable String texto) {
		return leer(texto, LocalTime::from, "H:mm", "H'h'mm", "H.mm");
	}

	private static <T> Optional<T> leer(@Nullable String texto, TemporalQuery<T> clase, String... formas) {
		String limpio = (texto != null) ? texto.strip() : "";
		for (String forma : formas) {
			try {
				return Optional.of(DateTimeFormatter.ofPattern(forma)
					.withResolverStyle(ResolverStyle.STRICT)
					.parse(limpio, clase));
			}
			catch (DateTimeParseException ex) {
				// Not written like this: the next form may fit.
			}
		}
		return Optional.empty();
	}

}
