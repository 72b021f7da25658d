package ec.clavepatronal.documentos.papeles;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import ec.clavepatronal.calendario.Ecuador;
import ec.clavepatronal.evaluacion.Requisito;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.reglas.Fuente;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Writes an appointment for the calendar of a telephone or a computer (iCalendar, RFC
 * 5545), in the time of continental Ecuador, with what to bring and a reminder on the
 * business day before. Made when the first appointment is asked for.
 */
@Component
@Lazy
public class Agenda {

	/** Versions of an appointment are counted from here, in seconds. */
	private static final Instant PRIMERA_VERSION = Instant.parse("2026-01-01T00:00:00Z");

	private static final int HORAS_DESDE_UTC = 5;

	private final Textos textos;

	private final Clock reloj;

	Agenda(Textos textos, Clock reloj) {
		this.textos = textos;
		this.reloj = reloj;
	}

	/**
	 * The file.
	 * @param visita the appointment; its date is a good one
	 * @param plan what follows from it
	 * @param salida where to; stays open
	 */
	public void escribir(Dossier dossier, VisitaForm visita, Plan plan, OutputStream salida) throws IOException {
		ICalendar calendario = new ICalendar();
		calendario.setProductId("-//Clave Patronal//Asistente independiente//ES");
		calendario.getTimezoneInfo().setDefaultTimezone(ecuador());
		calendario.addEvent(evento(dossier, visita, plan));
		ICalWriter escritor = new ICalWriter(salida, ICalVersion.V2_0);
		escritor.write(calendario);
		escritor.flush();
	}

	private VEvent evento(Dossier dossier, VisitaForm visita, Plan plan) {
		VEvent evento = new VEvent();
		identificar(evento, dossier);
		evento.setSummary(titulo(dossier));
		evento.setDescription(descripcion(dossier, plan));
		Escrito.de(visita.lugar()).ifPresent(evento::setLocation);
		Optional<LocalTime> hora = visita.horaLeida();
		evento.setDateStart(
				hora.map((a) -> new DateStart(instante(plan.dia().atTime(a)), true)).orElseGet(() -> enteroDia(plan)));
		if (hora.isPresent()) {
			evento.setDuration(biweekly.util.Duration.builder().hours(1).build());
		}
		LocalDateTime empieza = plan.dia().atTime(hora.orElse(LocalTime.MIDNIGHT));
		plan.recordatorio().ifPresent((cuando) -> evento.addAlarm(recordatorio(cuando, empieza)));
		return evento;
	}

	private String titulo(Dossier dossier) {
		String titulo = this.textos.de(dossier.expediente().esEjemplo() ? "agenda.titulo.ejemplo" : "agenda.titulo");
		return Rotulo.titulo(titulo, dossier, this.textos);
	}

	/**
	 * An expediente has one appointment: what is downloaded later takes the place of what
	 * was downloaded before.
	 */
	private void identificar(VEvent evento, Dossier dossier) {
		Instant ahora = ZonedDateTime.now(this.reloj).toInstant();
		evento.setUid(dossier.referencia() + "@clave-patronal");
		evento.setDateTimeStamp(Date.from(ahora));
		evento.setLastModified(Date.from(ahora));
		evento.setSequence((int) Duration.between(PRIMERA_VERSION, ahora).toSeconds());
	}

	private String descripcion(Dossier dossier, Plan plan) {
		String llevar = dossier.evaluacion()
			.llevar()
			.stream()
			.map((cosa) -> "- " + this.textos.de("requisito." + cosa) + " · " + certeza(cosa))
			.collect(Collectors.joining("\n")) + otraPersona(dossier);
		return Stream
			.concat(encabezado(dossier, plan),
					Stream.of(this.textos.de("agenda.llevar"), llevar, "", this.textos.de("agenda.antes"),
							this.textos.de("agenda.plazo", plan.primero(), plan.ultimo()) + " " + cuenta(plan),
							this.textos.de("visita.reserva"), "",
							this.textos.de("papel.pie", dossier.referencia(), dossier.fecha(), dossier.version())))
			.collect(Collectors.joining("\n"));
	}

	/** Whose it is, once more: some calendars show no title beside the description. */
	private Stream<String> encabezado(Dossier dossier, Plan plan) {
		List<String> lineas = new ArrayList<>();
		if (dossier.expediente().esEjemplo()) {
			lineas.addAll(List.of(this.textos.de("papel.ejemplo"), ""));
		}
		String deQuien = Rotulo.sinNumeros(dossier);
		if (!deQuien.isEmpty()) {
			lineas.addAll(List.of(this.textos.de("agenda.de-quien", deQuien), ""));
		}
		plan.horaSupuesta()
			.ifPresent((hora) -> lineas.addAll(List.of(this.textos.de("agenda.hora-supuesta", hora), "")));
		return lineas.stream();
	}

	private String cuenta(Plan plan) {
		return plan.saltados().isEmpty() ? this.textos.de("agenda.cuenta")
				: this.textos.de("agenda.cuenta.sin", plan.noCuentan());
	}

	private String otraPersona(Dossier dossier) {
		return dossier.carta().conTercero() ? "\n- " + this.textos.de("hoja.llevar.tercero") + " · "
				+ this.textos.de("requisito.etiqueta." + Fuente.O8.certeza()) : "";
	}

	private String certeza(Requisito cosa) {
		return this.textos.de(cosa.etiqueta());
	}

	/** Told from the start of the appointment: calendars know that better than a date. */
	private VAlarm recordatorio(LocalDateTime cuando, LocalDateTime empieza) {
		Duration antes = Duration.between(cuando, empieza);
		return VAlarm.display(new Trigger(biweekly.util.Duration.fromMillis(antes.negated().toMillis()), Related.START),
				this.textos.de("agenda.recordatorio"));
	}

	private static DateStart enteroDia(Plan plan) {
		LocalDate dia = plan.dia();
		return new DateStart(
				new ICalDate(new DateTimeComponents(dia.getYear(), dia.getMonthValue(), dia.getDayOfMonth()), false));
	}

	private static Date instante(LocalDateTime cuando) {
		Instant instante = cuando.atZone(Ecuador.ZONA).toInstant();
		return Date.from(instante);
	}

	/** The zone has had one offset since 1993 and no summer time. */
	private static TimezoneAssignment ecuador() {
		StandardTime hora = new StandardTime();
		hora.setDateStart(new ICalDate(new DateTimeComponents(1993, 2, 5, 0, 0, 0, false), true));
		hora.setTimezoneOffsetFrom(new UtcOffset(false, HORAS_DESDE_UTC, 0));
		hora.setTimezoneOffsetTo(new UtcOffset(false, HORAS_DESDE_UTC, 0));
		VTimezone zona = new VTimezone(Ecuador.ZONA.getId());
		zona.addStandardTime(hora);
		return new TimezoneAssignment(TimeZone.getTimeZone(Ecuador.ZONA), zona);
	}

}
