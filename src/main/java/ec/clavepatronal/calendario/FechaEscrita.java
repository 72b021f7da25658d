package ec.clavepatronal.calendario;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ec.clavepatronal.pagina.Textos;
import org.jspecify.annotations.Nullable;

/**
 * A date as people in Ecuador write it: day, month and year, in figures or with the name
 * of the month, with the day of the week or without. Two figures of a year are of this
 * century. Without a year it is the next such date from today. Nothing is guessed: a date
 * that does not exist, a month before the day, or a day of the week that does not fit is
 * none, and it is told which of these it is.
 */
public final class FechaEscrita {

	/** Nobody types more for a date; the rest would only be work. */
	private static final int LARGO = 60;

	private static final int SIGLO = 2000;

	/** 29 February comes back within eight years at the latest. */
	private static final int ANIOS = 8;

	private static final Pattern ANIO_PRIMERO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

	private static final Pattern EN_CIFRAS = Pattern
		.compile("(?:([a-z]+)\\.?,? )?(\\d{1,2}) ?[-/. ] ?(\\d{1,2})(?: ?[-/. ] ?(\\d{4}|\\d{2}))?");

	private static final Pattern CON_MES = Pattern
		.compile("(?:(?:el )?([a-z]+)\\.?,? )??(?:el )?(?:dia )?(\\d{1,2}|1\\.?(?:o|ro|ero)|primero)[ /-]?(?:de )?"
				+ "([a-z]+)\\.?,?(?:[ /-]?(?:del? )?(?:ano )?(\\d{4}|\\d{2}))?");

	private static final int LETRAS_DE_ABREVIATURA = 3;

	private FechaEscrita() {
	}

	/**
	 * Reads a date.
	 * @param texto what was typed
	 * @param hoy from which on a date without a year is looked for
	 */
	public static FechaLeida leer(@Nullable String texto, LocalDate hoy) {
		return leer(texto, Optional.of(hoy));
	}

	/**
	 * Reads a date that has a year: without one there is no telling when it is.
	 * @param texto what was typed
	 */
	public static FechaLeida leer(@Nullable String texto) {
		return leer(texto, Optional.empty());
	}

	private static FechaLeida leer(@Nullable String texto, Optional<LocalDate> hoy) {
		String llano = llano(texto);
		if (llano.length() > LARGO) {
			return FechaLeida.sin(ErrorDeFecha.NO_ES_FECHA);
		}
		Matcher alReves = ANIO_PRIMERO.matcher(llano);
		if (alReves.matches()) {
			return fecha(numero(alReves.group(1)), numero(alReves.group(2)), numero(alReves.group(3)))
				.map(FechaLeida::de)
				.orElseGet(() -> FechaLeida.sin(ErrorDeFecha.NO_EXISTE));
		}
		Matcher enCifras = EN_CIFRAS.matcher(llano);
		if (enCifras.matches()) {
			return fecha(enCifras, Optional.of(numero(enCifras.group(3))), hoy);
		}
		Matcher conMes = CON_MES.matcher(llano);
		return conMes.matches() ? fecha(conMes, mes(conMes.group(3)), hoy) : FechaLeida.sin(ErrorDeFecha.NO_ES_FECHA);
	}

	private static FechaLeida fecha(Matcher partes, Optional<Integer> mes, Optional<LocalDate> hoy) {
		@Nullable String nombre = partes.group(1);
		Optional<DayOfWeek> semana = Optional.ofNullable(nombre).flatMap(FechaEscrita::diaDeLaSemana);
		if (mes.isEmpty() || nombre != null && semana.isEmpty()) {
			return FechaLeida.sin(ErrorDeFecha.NO_ES_FECHA);
		}
		int dia = partes.group(2).endsWith("o") ? 1 : numero(partes.group(2));
		@Nullable String anio = partes.group(4);
		if (anio == null && hoy.isEmpty()) {
			return FechaLeida.sin(existe(mes.get(), dia) ? ErrorDeFecha.SIN_ANIO : ErrorDeFecha.NO_EXISTE);
		}
		Optional<LocalDate> fecha = (anio != null)
				? fecha((anio.length() == 2) ? SIGLO + numero(anio) : numero(anio), mes.get(), dia)
				: hoy.flatMap((desde) -> proxima(mes.get(), dia, desde));
		return fecha
			.map((leida) -> new FechaLeida(Optional.of(leida),
					semana.filter((esta) -> esta != leida.getDayOfWeek()).map((esta) -> ErrorDeFecha.OTRO_DIA)))
			.orElseGet(() -> FechaLeida.sin(ErrorDeFecha.NO_EXISTE));
	}

	/** In some year. */
	private static boolean existe(int mes, int dia) {
		return fecha(SIGLO, mes, dia).isPresent();
	}

	private static Optional<LocalDate> proxima(int mes, int dia, LocalDate desde) {
		return Stream.iterate(desde.getYear(), (otro) -> otro + 1)
			.limit(ANIOS + 1L)
			.map((otro) -> fecha(otro, mes, dia))
			.flatMap(Optional::stream)
			.filter((fecha) -> !fecha.isBefore(desde))
			.findFirst();
	}

	private static Optional<LocalDate> fecha(int anio, int mes, int dia) {
		try {
			return Optional.of(LocalDate.of(anio, mes, dia));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** By its name or at least its first three letters. */
	private static Optional<Integer> mes(String nombre) {
		return Arrays.stream(Month.values())
			.filter((mes) -> esAbreviatura(nombre, llano(mes.getDisplayName(TextStyle.FULL, Textos.ESPANOL)))
					|| mes == Month.SEPTEMBER && esAbreviatura(nombre, "setiembre"))
			.findFirst()
			.map(Month::getValue);
	}

	private static Optional<DayOfWeek> diaDeLaSemana(String nombre) {
		return Arrays.stream(DayOfWeek.values())
			.filter((dia) -> esAbreviatura(nombre, llano(dia.getDisplayName(TextStyle.FULL, Textos.ESPANOL))))
			.findFirst();
	}

	private static boolean esAbreviatura(String escrito, String nombre) {
		return escrito.length() >= LETRAS_DE_ABREVIATURA
				&& (nombre.equals(escrito) || List.of(3, 4).contains(escrito.length()) && nombre.startsWith(escrito));
	}

	/**
	 * Small letters without accents, one blank for any. Only what a keyboard puts between
	 * the parts is kept.
	 */
	static String llano(@Nullable String texto) {
		return (texto != null) ? Normalizer.normalize(texto, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ")
			.strip()
			.toLowerCase(Locale.ROOT) : "";
	}

	private static int numero(String cifras) {
		return Integer.parseInt(cifras);
	}

}
