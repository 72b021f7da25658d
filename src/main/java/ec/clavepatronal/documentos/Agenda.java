package ec.clavepatronal.documentos;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import ec.clavepatronal.recuperacion.Requisito;
import ec.clavepatronal.recuperacion.Textos;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Writes an appointment for the calendar of a telephone or a computer (iCalendar, RFC
 * 5545), in the time of continental Ecuador, with what to bring and a reminder on the
 * business day before. Made when the first appointment is asked for.
 */
@Component
@Lazy
class Agenda {

	/** In the morning, while there is time to copy a paper. */
	private static final LocalTime HORA_DEL_RECORDATORIO = LocalTime.of(9, 0);

	private static final int HORAS_DESDE_UTC = 5;

	private final Textos textos;

	Agenda(Textos textos) {
		this.textos = textos;
	}

	void escribir(Dossier dossier, VisitaForm visita, Plan plan, OutputStream salida) throws IOException {
		ICalendar calendario = new ICalendar();
		calendario.setProductId("-//Clave Patronal//Asistente independiente//ES");
		calendario.getTimezoneInfo().setDefaultTimezone(ecuador());
		calendario.addEvent(cita(dossier, visita, plan));
		ICalWriter escritor = new ICalWriter(salida, ICalVersion.V2_0);
		escritor.write(calendario);
		escritor.flush();
	}

	private VEvent cita(Dossier dossier, VisitaForm visita, Plan plan) {
		VEvent cita = new VEvent();
		cita.setSummary(this.textos.de("agenda.titulo"));
		cita.setDescription(descripcion(dossier, plan));
		CartaForm.escrito(visita.lugar()).ifPresent(cita::setLocation);
		Optional<LocalTime> hora = visita.horaLeida();
		cita.setDateStart(
				hora.map((a) -> new DateStart(instante(plan.dia().atTime(a)), true)).orElseGet(() -> enteroDia(plan)));
		if (hora.isPresent()) {
			cita.setDuration(biweekly.util.Duration.builder().hours(1).build());
		}
		LocalDateTime empieza = plan.dia().atTime(hora.orElse(LocalTime.MIDNIGHT));
		plan.recordatorio().ifPresent((dia) -> cita.addAlarm(recordatorio(dia, empieza)));
		return cita;
	}

	private String descripcion(Dossier dossier, Plan plan) {
		String llevar = dossier.evaluacion()
			.llevar()
			.stream()
			.map((cosa) -> "- " + this.textos.de("requisito." + cosa) + " (" + certeza(cosa) + ")")
			.collect(Collectors.joining("\n"));
		return String.join("\n", this.textos.de("agenda.llevar"), llevar, "", this.textos.de("agenda.antes"),
				this.textos.de("agenda.plazo", plan.primero(), plan.ultimo()), "",
				this.textos.de("papel.pie", dossier.referencia(), dossier.fecha(), dossier.version()));
	}

	private String certeza(Requisito cosa) {
		return this.textos.de(cosa.confirmado() ? "requisito.confirmado" : "requisito.orientativo");
	}

	/** Told from the start of the appointment: calendars know that better than a date. */
	private VAlarm recordatorio(LocalDate dia, LocalDateTime empieza) {
		Duration antes = Duration.between(dia.atTime(HORA_DEL_RECORDATORIO), empieza);
		return VAlarm.display(new Trigger(biweekly.util.Duration.fromMillis(antes.negated().toMillis()), Related.START),
				this.textos.de("agenda.recordatorio"));
	}

	private static DateStart enteroDia(Plan plan) {
		LocalDate dia = plan.dia();
		return new DateStart(
				new ICalDate(new DateTimeComponents(dia.getYear(), dia.getMonthValue(), dia.getDayOfMonth()), false));
	}

	private static Date instante(LocalDateTime cuando) {
		Instant instante = cuando.atZone(Hoy.ECUADOR).toInstant();
		return Date.from(instante);
	}

	/** The zone has had one offset since 1993 and no summer time. */
	private static TimezoneAssignment ecuador() {
		StandardTime hora = new StandardTime();
		hora.setDateStart(new ICalDate(new DateTimeComponents(1993, 2, 5, 0, 0, 0, false), true));
		hora.setTimezoneOffsetFrom(new UtcOffset(false, HORAS_DESDE_UTC, 0));
		hora.setTimezoneOffsetTo(new UtcOffset(false, HORAS_DESDE_UTC, 0));
		VTimezone zona = new VTimezone(Hoy.ECUADOR.getId());
		zona.addStandardTime(hora);
		return new TimezoneAssignment(TimeZone.getTimeZone(Hoy.ECUADOR), zona);
	}

}
