package ec.clavepatronal.documentos.papeles;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import ec.clavepatronal.calendario.Calendario;
import ec.clavepatronal.calendario.Fechas;
import ec.clavepatronal.calendario.Feriado;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an appointment: an estimate, and marked as one wherever it is shown.
 * Source of the one to three business days: mass-produced pages, unverified; press of
 * 2025-10-20 tells of weeks without an appointment.
 *
 * @param dia the day of the appointment
 * @param desde the first business day after it
 * @param hasta the third business day after it
 * @param recordatorio the morning of the business day before it, unless that is past
 * @param feriado why the day is probably no business day
 * @param finDeSemana whether it is a Saturday or Sunday
 * @param saltados days off between Monday and Friday that were not counted
 * @param horaRara an hour at which no office is open: 3:00 where 15:00 was meant
 * @param horaSupuesta the hour, where half of the day was not written
 */
public record Plan(LocalDate dia, LocalDate desde, LocalDate hasta, Optional<LocalDateTime> recordatorio,
		Optional<String> feriado, boolean finDeSemana, List<Feriado> saltados, Optional<LocalTime> horaRara,
		Optional<LocalTime> horaSupuesta) {

	/** In the morning, while there is time to copy a paper. */
	private static final LocalTime HORA_DEL_RECORDATORIO = LocalTime.of(9, 0);

	private static final LocalTime AMANECE = LocalTime.of(6, 0);

	private static final LocalTime ANOCHECE = LocalTime.of(20, 0);

	private static final int MINIMO = 1;

	private static final int MAXIMO = 3;

	/**
	 * What follows from an appointment with a good date.
	 * @param ahora what the reminder must not be before
	 */
	public static Plan para(VisitaForm visita, Calendario calendario, LocalDateTime ahora) {
		LocalDate dia = visita.dia();
		String canton = visita.enCanton();
		LocalDate hasta = calendario.habilDespues(dia, MAXIMO, canton);
		return new Plan(dia, calendario.habilDespues(dia, MINIMO, canton), hasta,
				Optional.of(calendario.habilAntes(dia, canton).atTime(HORA_DEL_RECORDATORIO)).filter(ahora::isBefore),
				calendario.feriado(dia, canton), Calendario.esFinDeSemana(dia),
				calendario.feriadosEntre(dia.plusDays(1), hasta, canton),
				visita.horaLeida().filter((hora) -> hora.isBefore(AMANECE) || hora.isAfter(ANOCHECE)),
				visita.horaSupuesta());
	}

	public String cuando() {
		return Fechas.conDia(this.dia);
	}

	public String primero() {
		return Fechas.conDia(this.desde);
	}

	public String ultimo() {
		return Fechas.conDia(this.hasta);
	}

	/**
	 * The days off that were not counted, each with its name; empty text if there are
	 * none.
	 */
	public String noCuentan() {
		return this.saltados.stream()
			.map((feriado) -> Fechas.conDia(feriado.fecha()) + " (" + feriado.nombre() + ")")
			.collect(Collectors.joining("; "));
	}

	/** The day of the reminder in words, or null. */
	public @Nullable String aviso() {
		return this.recordatorio.map(LocalDateTime::toLocalDate).map(Fechas::conDia).orElse(null);
	}

}
