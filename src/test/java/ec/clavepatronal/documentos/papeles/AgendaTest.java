package ec.clavepatronal.documentos.papeles;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;

import ec.clavepatronal.calendario.CalendarioTest;
import ec.clavepatronal.calendario.Ecuador;
import ec.clavepatronal.calendario.FechaEscrita;
import ec.clavepatronal.calendario.HoraEscrita;
import ec.clavepatronal.documentos.Taller;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calendar file, read back by a library that did not write it.
 */
class AgendaTest {

	private static final LocalDateTime AHORA = Taller.HOY.atTime(8, 0);

	@Test
	void an_appointment_has_its_hour_in_ecuador_and_what_to_bring() throws Exception {
		VEvent cita = cita(new VisitaForm("4/12/2026", "9:30", "Quito", "Agencia; Ñuñoa, \"centro\" \\ <b>"));
		DtStart<Temporal> empieza = cita.getDateTimeStart();
		assertThat(ZonedDateTime.from(empieza.getDate()).toInstant())
			.isEqualTo(LocalDateTime.of(2026, 12, 4, 9, 30).atZone(Ecuador.ZONA).toInstant());
		assertThat(cita.getDescription().getValue()).contains(
				"- Cédula original vigente (en un trámite de afiliados aceptan la digital) · Lo pide el IESS en otro trámite",
				"- Papeleta de votación · Por si acaso", "Estimado, sin confirmar", "asistente independiente",
				"del martes 8/12/2026 al jueves 10/12/2026");
		assertThat(cita.getLocation().getValue()).isEqualTo("Agencia; Ñuñoa, \"centro\" \\ <b>");
	}

	@ParameterizedTest
	@CsvSource({ "4/12/2026, 9:30, 2026-12-03T09:00", "8/12/2026, 8:00, 2026-12-04T09:00",
			"4/1/2027, 15:00, 2026-12-31T09:00", "24/11/2026, 8:00, 2026-11-23T09:00" })
	void the_reminder_comes_on_the_business_day_before(String fecha, String hora, LocalDateTime aviso)
			throws Exception {
		VEvent cita = cita(new VisitaForm(fecha, hora, "Quito", null));
		VAlarm alarma = cita.getAlarms().get(0);
		LocalDateTime empieza = FechaEscrita.leer(fecha)
			.buena()
			.orElseThrow()
			.atTime(HoraEscrita.leer(hora).hora().orElseThrow());
		assertThat(empieza.plus(alarma.getTrigger().orElseThrow().getDuration())).isEqualTo(aviso);
	}

	@Test
	void an_appointment_of_today_has_no_reminder_that_would_be_past() throws Exception {
		assertThat(cita(new VisitaForm("23/11/2026", "15:00", "", null)).getAlarms()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23T08:59, 1", "2026-11-23T09:00, 0", "2026-11-23T17:30, 0" })
	void a_reminder_whose_hour_is_past_is_not_set_nor_announced(LocalDateTime ahora, int avisos) throws Exception {
		VisitaForm visita = new VisitaForm("24/11/2026", "8:00", "", null);
		assertThat(cita(Taller.sociedadConVisita(), visita, ahora).getAlarms()).hasSize(avisos);
		assertThat(Plan.para(visita, CalendarioTest.CALENDARIO, ahora).aviso() != null).isEqualTo(avisos == 1);
	}

	@Test
	void the_estimate_says_how_sure_it_is_and_who_tells_it() throws Exception {
		assertThat(cita(new VisitaForm("4/12/2026", "9:30", "", null)).getDescription().getValue()).contains(
				"Calendario estimado; puede cambiar por decreto o feriado local.",
				"El plazo está sin confirmar: lo dicen páginas de internet.", "Contamos de lunes a viernes",
				"Expreso, 20/10/2025");
	}

	@Test
	void a_corrected_hour_replaces_the_appointment_instead_of_adding_one() throws Exception {
		VEvent antes = cita(Taller.sociedadConVisita(), new VisitaForm("4/12/2026", "9:30", "", null), AHORA);
		VEvent despues = cita(Taller.sociedadConVisita(), new VisitaForm("7/12/2026", "15:00", "", null),
				AHORA.plusSeconds(5));
		assertThat(despues.getUid().orElseThrow()).isEqualTo(antes.getUid().orElseThrow());
		assertThat(antes.getUid().orElseThrow().getValue())
			.contains(Taller.dossier(Taller.sociedadConVisita(), DatosDeCarta.VACIA).referencia());
		assertThat(despues.getSequence().getSequenceNo()).isGreaterThan(antes.getSequence().getSequenceNo())
			.isPositive();
		assertThat(antes.getDateTimeStamp().getDate()).isEqualTo(AHORA.atZone(Ecuador.ZONA).toInstant());
		assertThat(despues.getLastModified().getDate()).isAfter(antes.getLastModified().getDate());
	}

	@Test
	void two_expedientes_have_two_appointments() throws Exception {
		VisitaForm visita = new VisitaForm("4/12/2026", "9:30", "", null);
		assertThat(cita(otro(false), visita, AHORA).getUid())
			.isNotEqualTo(cita(Taller.sociedadConVisita(), visita, AHORA).getUid());
	}

	@Test
	void made_up_data_say_so_where_a_calendar_shows_it() throws Exception {
		VEvent cita = cita(otro(true), new VisitaForm("4/12/2026", "9:30", "", null), AHORA);
		assertThat(cita.getSummary().getValue()).startsWith("EJEMPLO");
		assertThat(cita.getDescription().getValue()).startsWith("EJEMPLO CON DATOS FICTICIOS");
	}

	@ParameterizedTest
	@CsvSource({ "03:00, true", "05:59, true", "06:00, false", "3:00, false", "15:00, false", "20:00, false",
			"20:01, true", "'', false" })
	void an_hour_at_which_no_office_is_open_is_questioned(String hora, boolean rara) {
		Plan plan = Plan.para(new VisitaForm("4/12/2026", hora, "", null), CalendarioTest.CALENDARIO, AHORA);
		assertThat(plan.horaRara().isPresent()).isEqualTo(rara);
	}

	@Test
	void an_appointment_says_whose_it_is_and_how_its_hour_was_understood() throws Exception {
		ExpedienteEvaluado suyo = Taller.llamado(Taller.sociedadConVisita(), "Casa שלום 🏠 <b>", "sucursal 0003");
		VEvent cita = cita(suyo, new VisitaForm("4/12/2026", "3", "", null), AHORA);
		assertThat(cita.getSummary().getValue())
			.isEqualTo("Cita en la oficina del IESS (CAU): Casa שלום 🏠 <b>, sucursal 0003");
		assertThat(cita.getDescription().getValue()).startsWith("Para: Casa שלום 🏠 <b>, sucursal 0003\n")
			.contains("entendimos las 15:00. Compruébela en la confirmación del turno.")
			.doesNotContain("escriba");
		VEvent clara = cita(Taller.llamado(Taller.sociedadConVisita(), "1710034065", null),
				new VisitaForm("4/12/2026", "3 pm", "", null), AHORA);
		assertThat(clara.getSummary().getValue()).isEqualTo("Cita en la oficina del IESS (CAU)");
		assertThat(clara.getDescription().getValue()).startsWith("Qué llevar").doesNotContain("entendimos");
	}

	@Test
	void without_an_hour_it_takes_the_day() throws Exception {
		VEvent cita = cita(new VisitaForm("29/2/2028", "", "", null));
		assertThat((Object) cita.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2028, 2, 29));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\r\nATTENDEE:mailto:x@y.z", "a\nEND:VEVENT", "שלום 😀" })
	void nothing_typed_becomes_a_line_of_its_own(String lugar) throws Exception {
		VEvent cita = cita(new VisitaForm("4/12/2026", "9:30", "", lugar));
		assertThat(cita.getProperties("ATTENDEE")).isEmpty();
		assertThat(cita.getAlarms()).hasSize(1);
	}

	/** Another expediente than that of {@link Taller}. */
	private static ExpedienteEvaluado otro(boolean ejemplo) {
		ExpedienteEvaluado visita = Taller.sociedadConVisita();
		return new ExpedienteEvaluado("otro", visita.evaluacion(), visita.razonSocial(), visita.correo(),
				visita.celular(), ejemplo, visita.deQuien(), visita.portal());
	}

	private static VEvent cita(VisitaForm visita) throws Exception {
		return cita(Taller.sociedadConVisita(), visita, AHORA);
	}

	private static VEvent cita(ExpedienteEvaluado expediente, VisitaForm visita, LocalDateTime ahora) throws Exception {
		Dossier dossier = Taller.dossier(expediente, DatosDeCarta.VACIA);
		Plan plan = Plan.para(visita, CalendarioTest.CALENDARIO, ahora);
		Clock reloj = Clock.fixed(ahora.atZone(Ecuador.ZONA).toInstant(), Ecuador.ZONA);
		byte[] archivo = Taller
			.escrito((salida) -> new Agenda(Taller.textos(), reloj).escribir(dossier, visita, plan, salida));
		Calendar calendario = new CalendarBuilder().build(new ByteArrayInputStream(archivo));
		assertThat(calendario.validate().hasErrors()).isFalse();
		return calendario.<VEvent>getComponents("VEVENT").get(0);
	}

}
