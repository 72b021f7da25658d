package ec.clavepatronal.calendario;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

import ec.clavepatronal.pagina.Textos;

import org.springframework.validation.BindingResult;

/**
 * Dates as people in Ecuador read them. One form on one paper: in words in a letter, in
 * figures everywhere else, as the dates of the sources are.
 */
public final class Fechas {

	private static final DateTimeFormatter LARGA = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Textos.ESPANOL);

	private static final DateTimeFormatter CORTA = DateTimeFormatter.ofPattern("d/M/uuuu");

	private static final DateTimeFormatter CON_DIA = DateTimeFormatter.ofPattern("EEEE d/M/uuuu", Textos.ESPANOL);

	private Fechas() {
	}

	/** 22 de noviembre de 2026. */
	public static String larga(LocalDate fecha) {
		return LARGA.format(fecha);
	}

	/** 22/11/2026. */
	public static String corta(LocalDate fecha) {
		return CORTA.format(fecha);
	}

	/** domingo 22/11/2026. */
	public static String conDia(LocalDate fecha) {
		return CON_DIA.format(fecha);
	}

	/** Says at its field what is wrong with a date, if anything is. */
	public static void rechazar(String campo, FechaLeida leida, BindingResult resultado) {
		leida.error()
			.ifPresent((error) -> resultado.rejectValue(campo, error.name(),
					leida.dia()
						.map((dia) -> new Object[] { corta(dia),
								dia.getDayOfWeek().getDisplayName(TextStyle.FULL, Textos.ESPANOL) })
						.orElseGet(() -> new Object[0]),
					null));
	}

}
