package ec.clavepatronal.calendario;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dates and hours in all the ways in which a person types one, on Monday 23 November
 * 2026.
 */
class FechaEscritaTest {

	private static final LocalDate HOY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@ValueSource(strings = { "3/12/2026", "03/12/2026", "3-12-2026", "3.12.2026", "2026-12-03", "2026/12/3", "3/12/26",
			"3-12-26", "03.12.26", "3 12 2026", "3 / 12 / 2026", " 3/12/2026 ", "3/12", "03-12",
			"3 de diciembre de 2026", "3 de diciembre del 2026", "3 DE DICIEMBRE DE 2026", "3 de Diciembre de 26",
			"3 dic 2026", "3 dic. 2026", "3-dic-2026", "3-dic-26", "3/dic/2026", "03 DIC 26", "3dic2026",
			"3 diciembre 2026", "3 diciembre", "3 de diciembre", "3 de diciembre, 2026", "jueves 3 de diciembre",
			"Jueves, 3 de diciembre de 2026", "jue 3 dic", "jue. 3 de dic. de 2026", "el jueves 3 de diciembre",
			"el 3 de diciembre", "jueves 3/12/2026", "jueves 3/12", "3 de diciembre del año 2026",
			"JUEVES 3 DE DICIEMBRE DE 2026", "3\u00a0de\u00a0diciembre", "３/１２/２０２６" })
	void the_third_of_december_is_read_however_it_is_written(String escrita) {
		assertThat(FechaEscrita.leer(escrita, HOY).buena()).contains(LocalDate.of(2026, 12, 3));
	}

	@ParameterizedTest
	@CsvSource({ "1 de enero, 2027-01-01", "1ro de enero, 2027-01-01", "1º de enero de 2027, 2027-01-01",
			"primero de enero, 2027-01-01", "23/11, 2026-11-23", "22/11, 2027-11-22", "29/2, 2028-02-29",
			"29 de febrero de 2028, 2028-02-29", "miércoles 2 de diciembre, 2026-12-02", "miercoles 2 dic, 2026-12-02",
			"sábado 5 de diciembre, 2026-12-05", "5 sept 2027, 2027-09-05", "5 de setiembre de 2027, 2027-09-05",
			"12/3/27, 2027-03-12", "27 de marzo de 2031, 2031-03-27" })
	void other_days_too_and_without_a_year_the_next_one(String escrita, LocalDate dia) {
		assertThat(FechaEscrita.leer(escrita, HOY).buena()).contains(dia);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "mañana", "hoy", "diciembre", "jueves", "3", "31/2/2027", "29/2/2027", "31 de abril",
			"0/12/2026", "3/13/2026", "12/25/2026", "3/12/226", "3/12/20266", "20261203", "3 de diziembre",
			"3 de d de 2026", "viernes 3 de diciembre", "viernes 3/12/2026", "juernes 3 de diciembre",
			"3 de diciembre o 4", "3-4 de diciembre", "en 3 días", "😀", "3 de diciembre de dos mil", "3/12/2026 9:30",
			"{0}", "3 de 12 de 2026 de" })
	void what_is_no_date_or_may_be_two_is_asked_again(String escrita) {
		assertThat(FechaEscrita.leer(escrita, HOY).buena()).isEmpty();
	}

	@Test
	void a_hostile_text_takes_no_time() {
		assertThat(FechaEscrita.leer("3 ".repeat(300_000), HOY).buena()).isEmpty();
		assertThat(HoraEscrita.leer("3 ".repeat(300_000)).hora()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "27 de marzo, 27 de marzo de 31", "27/3, 27/3/31", "jueves 27 de marzo, jueves 27 de marzo de 2031" })
	void a_day_that_lies_years_ahead_needs_its_year(String escrita, String entera) {
		assertThat(FechaEscrita.leer(escrita).error()).contains(ErrorDeFecha.SIN_ANIO);
		assertThat(FechaEscrita.leer(entera).buena()).contains(LocalDate.of(2031, 3, 27));
	}

	@ParameterizedTest
	@CsvSource({ "9:30, 09:30", "09:30, 09:30", "9h30, 09:30", "9.30, 09:30", "0830, 08:30", "1530, 15:30",
			"15:00, 15:00", "15h, 15:00", "15 H, 15:00", "15h00, 15:00", "15 horas, 15:00", "8 h, 08:00", "3 pm, 15:00",
			"3pm, 15:00", "3 PM, 15:00", "3 p.m., 15:00", "3 p. m., 15:00", "8:30 a. m., 08:30", "8:30am, 08:30",
			"8.30 a.m., 08:30", "12 pm, 12:00", "12 am, 00:00", "12:15 p.m., 12:15", "mediodía, 12:00",
			"MEDIODIA, 12:00", "12 del día, 12:00", "a las 3 pm, 15:00", "las 9:30, 09:30", "a la 1 pm, 13:00",
			"9 de la mañana, 09:00", "3 de la tarde, 15:00", "3 y media de la tarde, 15:30",
			"10 y cuarto de la mañana, 10:15", "8 de la noche, 20:00", "9:30 hrs, 09:30", "０９:３０, 09:30" })
	void an_hour_is_read_however_it_is_written(String escrita, LocalTime hora) {
		assertThat(HoraEscrita.leer(escrita)).isEqualTo(HoraLeida.de(hora, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "6", "6:30", "6 y media", "930", "25:00", "9:60", "13 pm", "0 am", "12 de la mañana",
			"3 de la noche", "temprano", "9-10", "2530", "9:3", "9:30 o 10:00", "-3 pm" })
	void an_hour_that_may_be_two_is_asked_again(String escrita) {
		assertThat(HoraEscrita.leer(escrita).hora()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "8, 08:00", "9, 09:00", "12, 12:00", "1, 13:00", "3, 15:00", "5, 17:00", "3:30, 15:30",
			"10 y media, 10:30", "a las 8, 08:00" })
	void without_its_half_of_the_day_an_hour_is_of_office_hours_and_that_is_said(String escrita, LocalTime hora) {
		assertThat(HoraEscrita.leer(escrita)).isEqualTo(HoraLeida.de(hora, true));
	}

	@ParameterizedTest
	@CsvSource({ "31/2/2027, NO_EXISTE", "31 de abril, NO_EXISTE", "3/13/2026, NO_EXISTE", "mañana, NO_ES_FECHA",
			"3 de diziembre, NO_ES_FECHA", "viernes 3/12/2026, OTRO_DIA", "viernes 3 de diciembre, OTRO_DIA" })
	void each_thing_that_may_be_wrong_with_a_date_is_told_apart(String escrita, ErrorDeFecha error) {
		assertThat(FechaEscrita.leer(escrita, HOY).error()).contains(error);
	}

	@ParameterizedTest
	@CsvSource({ "temprano, NO_ES_HORA", "25:00, HORA_NO_EXISTE", "9:60, HORA_NO_EXISTE", "13 pm, HORA_NO_EXISTE",
			"6, FALTA_MITAD", "6:30, FALTA_MITAD" })
	void each_thing_that_may_be_wrong_with_an_hour_too(String escrita, ErrorDeHora error) {
		assertThat(HoraEscrita.leer(escrita).error()).contains(error);
	}

}
