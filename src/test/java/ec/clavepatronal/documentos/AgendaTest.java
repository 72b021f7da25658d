package ec.clavepatronal.documentos;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;

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

	@Test
	void an_appointment_has_its_hour_in_ecuador_and_what_to_bring() throws Exception {
		VEvent cita = cita(new VisitaForm("4/12/2026", "9:30", "Quito", "Agencia; Ñuñoa, \"centro\" \\ <b>"));
		DtStart<Temporal> empieza = cita.getDateTimeStart();
		assertThat(ZonedDateTime.from(empieza.getDate()).toInstant())
			.isEqualTo(LocalDateTime.of(2026, 12, 4, 9, 30).atZone(Hoy.ECUADOR).toInstant());
		assertThat(cita.getDescription().getValue()).contains("- Cédula original (Confirmado)",
				"- Papeleta de votación (Orientativo)", "sin verificar con el IESS", "asistente independiente",
				"del martes 8 de diciembre de 2026 al jueves 10 de diciembre de 2026");
		assertThat(cita.getLocation().getValue()).isEqualTo("Agencia; Ñuñoa, \"centro\" \\ <b>");
	}

	@ParameterizedTest
	@CsvSource({ "4/12/2026, 9:30, 2026-12-03T09:00", "8/12/2026, 8:00, 2026-12-04T09:00",
			"4/1/2027, 15:00, 2026-12-31T09:00", "24/11/2026, 8:00, 2026-11-23T09:00" })
	void the_reminder_comes_on_the_business_day_before(String fecha, String hora, LocalDateTime aviso)
			throws Exception {
		VEvent cita = cita(new VisitaForm(fecha, hora, "Quito", null));
		VAlarm alarma = cita.getAlarms().get(0);
		LocalDateTime empieza = Fechas.leer(fecha).orElseThrow().atTime(Fechas.leerHora(hora).orElseThrow());
		assertThat(empieza.plus(alarma.getTrigger().orElseThrow().getDuration())).isEqualTo(aviso);
	}

	@Test
	void an_appointment_of_today_has_no_reminder_that_would_be_past() throws Exception {
		assertThat(cita(new VisitaForm("23/11/2026", "15:00", "", null)).getAlarms()).isEmpty();
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

	private static VEvent cita(VisitaForm visita) throws Exception {
		Dossier dossier = Taller.dossier(Taller.sociedadConVisita(), CartaForm.VACIA);
		Plan plan = Plan.para(visita, CalendarioTest.CALENDARIO, Taller.HOY);
		byte[] archivo = Taller
			.escrito((salida) -> new Agenda(Taller.textos()).escribir(dossier, visita, plan, salida));
		Calendar calendario = new CalendarBuilder().build(new ByteArrayInputStream(archivo));
		assertThat(calendario.validate().hasErrors()).isFalse();
		return calendario.<VEvent>getComponents("VEVENT").get(0);
	}

}
