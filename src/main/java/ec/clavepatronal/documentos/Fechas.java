package ec.clavepatronal.documentos;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import ec.clavepatronal.recuperacion.Textos;

/**
 * Dates as people in Ecuador read them.
 */
final class Fechas {

	private static final DateTimeFormatter LARGA = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Textos.ESPANOL);

	private static final DateTimeFormatter CON_DIA = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' uuuu",
			Textos.ESPANOL);

	private static final DateTimeFormatter SIN_ANIO = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM", Textos.ESPANOL);

	private Fechas() {
	}

	/** 22 de noviembre de 2026. */
	static String larga(LocalDate fecha) {
		return LARGA.format(fecha);
	}

	/** domingo 22 de noviembre. */
	static String sinAnio(LocalDate fecha) {
		return SIN_ANIO.format(fecha);
	}

	/** domingo 22 de noviembre de 2026. */
	static String conDia(LocalDate fecha) {
		return CON_DIA.format(fecha);
	}

}
