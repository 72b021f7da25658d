package ec.clavepatronal.documentos;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calendar against the press calendars and the law's own cases.
 */
class CalendarioTest {

	static final Calendario CALENDARIO = new Calendario(
			Archivos.leer(new ClassPathResource("calendario/feriados.yml"), Feriados.class));

	@ParameterizedTest
	@CsvSource({ "2025, 01-01 03-03 03-04 04-18 05-02 05-23 08-11 10-10 11-03 11-04 12-25",
			"2026, 01-01 01-02 02-16 02-17 04-03 05-01 05-25 08-10 10-09 11-02 11-03 12-25",
			"2027, 01-01 02-08 02-09 03-26 04-30 05-24 08-09 10-08 11-01 11-02 12-24 12-31",
			"2028, 02-28 02-29 04-14 05-01 05-26 08-11 10-09 11-02 11-03 12-25",
			"2029, 01-01 02-12 02-13 03-30 04-30 05-25 08-10 10-08 11-01 11-02 12-25",
			"2030, 01-01 03-04 03-05 04-19 05-03 05-24 08-09 10-11 11-01 11-04 12-25" })
	void the_days_off_of_a_year_are_those_of_the_table(int anio, String dias) {
		assertThat(CALENDARIO.nacionales(anio)).extracting(Feriados.Descanso::fecha)
			.containsExactlyElementsOf(fechas(anio, dias));
	}

	@ParameterizedTest
	@CsvSource({ "2018, 01-01 02-12 02-13 03-30 04-30 05-25 08-10 10-08 11-01 11-02 12-24 12-25 12-31",
			"2019, 01-01 03-04 03-05 04-19 05-03 05-24 08-09 10-11 11-01 11-04 12-25",
			"2024, 01-01 02-12 02-13 03-29 05-03 05-24 08-09 10-11 11-01 11-04 12-25" })
	void the_days_off_of_past_years_are_those_that_were_taken(int anio, String dias) {
		assertThat(CALENDARIO.nacionales(anio)).extracting(Feriados.Descanso::fecha)
			.containsExactlyElementsOf(fechas(anio, dias));
	}

	@ParameterizedTest
	@CsvSource({ "2021-12-24, Navidad", "2021-12-31, Año Nuevo", "2022-12-26, Navidad", "2023-01-02, Año Nuevo",
			"2025-11-04, Día de los Difuntos", "2025-11-03, Independencia de Cuenca" })
	void a_moved_day_off_keeps_its_name(LocalDate dia, String nombre) {
		assertThat(CALENDARIO.feriado(dia, "")).contains(nombre);
	}

	@ParameterizedTest
	@CsvSource({ "Quito, 2022-12-05", "Quito, 2023-12-08", "Guayaquil, 2025-07-25", "Cayambe, 2025-07-25",
			"Manta, 2025-11-03", "Latacunga, 2025-11-10", "Ambato, 2025-11-14", "Loja, 2025-11-17",
			"Tena, 2025-11-14" })
	void a_canton_moves_its_own_day_off_like_the_country(String canton, LocalDate dia) {
		assertThat(CALENDARIO.esHabil(dia, canton)).isFalse();
	}

	@Test
	void the_day_off_of_one_canton_is_a_business_day_elsewhere() {
		LocalDate fundacionDeGuayaquil = LocalDate.of(2025, 7, 25);
		assertThat(CALENDARIO.esHabil(fundacionDeGuayaquil, "Quito")).isTrue();
		assertThat(CALENDARIO.esHabil(fundacionDeGuayaquil, "")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2026-10-08, 1, 2026-10-12", "2026-10-08, 3, 2026-10-14", "2027-12-30, 1, 2028-01-03",
			"2028-02-25, 1, 2028-03-01", "2026-12-31, 1, 2027-01-04", "2026-02-14, 1, 2026-02-18" })
	void business_days_are_counted_after_the_day_and_around_days_off(LocalDate dia, int dias, LocalDate hasta) {
		assertThat(CALENDARIO.habilDespues(dia, dias, "")).isEqualTo(hasta);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-04, 2026-10-30", "2028-01-03, 2027-12-30", "2028-03-01, 2028-02-25" })
	void the_business_day_before_skips_days_off(LocalDate dia, LocalDate antes) {
		assertThat(CALENDARIO.habilAntes(dia, "")).isEqualTo(antes);
	}

	@Test
	void every_rule_of_the_law_for_two_days_in_a_row_holds() {
		// Monday 5 January 2026 and the days after it, as the first of two.
		List<String> casos = List.of("05 06", "06 05", "09 08", "08 09", "09 08", "09 12", "13 12");
		for (int i = 0; i < casos.size(); i++) {
			assertThat(Traslado.deDosSeguidos(LocalDate.of(2026, 1, 5 + i)))
				.containsExactlyElementsOf(fechas(2026, casos.get(i).replaceAll("(\\d\\d)", "01-$1")));
		}
	}

	@Test
	void cantons_come_once_and_in_order() {
		assertThat(CALENDARIO.cantones()).doesNotHaveDuplicates().isSorted().contains("Quito", "Guayaquil", "Cuenca");
	}

	private static List<LocalDate> fechas(int anio, String dias) {
		return Arrays.stream(dias.split(" ")).map((dia) -> LocalDate.parse(anio + "-" + dia)).toList();
	}

}
