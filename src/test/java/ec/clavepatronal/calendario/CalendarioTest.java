package ec.clavepatronal.calendario;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import ec.clavepatronal.pagina.Textos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calendar against the press calendars and the law's own cases.
 */
public class CalendarioTest {

	private static final Feriados FERIADOS = ArchivoDeDatos.leer(new ClassPathResource("calendario/feriados.yml"),
			Feriados.class);

	public static final Calendario CALENDARIO = new Calendario(FERIADOS);

	@ParameterizedTest
	@CsvSource({ "2025, 01-01 03-03 03-04 04-18 05-02 05-23 08-11 10-10 11-03 11-04 12-25",
			"2026, 01-01 01-02 02-16 02-17 04-03 05-01 05-25 08-10 10-09 11-02 11-03 12-25",
			"2027, 01-01 02-08 02-09 03-26 04-30 05-24 08-09 10-08 11-01 11-02 12-24 12-31",
			"2028, 02-28 02-29 04-14 05-01 05-26 08-11 10-09 11-02 11-03 12-25",
			"2029, 01-01 02-12 02-13 03-30 04-30 05-25 08-10 10-08 11-01 11-02 12-25",
			"2030, 01-01 03-04 03-05 04-19 05-03 05-24 08-09 10-11 11-01 11-04 12-25" })
	void the_days_off_of_a_year_are_those_of_the_table(int anio, String dias) {
		assertThat(CALENDARIO.nacionales(anio)).extracting(Feriado::fecha)
			.containsExactlyElementsOf(fechas(anio, dias));
	}

	@ParameterizedTest
	@CsvSource({ "2018, 01-01 02-12 02-13 03-30 04-30 05-25 08-10 10-08 11-01 11-02 12-24 12-25 12-31",
			"2019, 01-01 03-04 03-05 04-19 05-03 05-24 08-09 10-11 11-01 11-04 12-25",
			"2024, 01-01 02-12 02-13 03-29 05-03 05-24 08-09 10-11 11-01 11-04 12-25" })
	void the_days_off_of_past_years_are_those_that_were_taken(int anio, String dias) {
		assertThat(CALENDARIO.nacionales(anio)).extracting(Feriado::fecha)
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
			"Chone, 2025-07-25", "Píllaro, 2025-07-25", "Esmeraldas, 2025-07-25", "Esmeraldas, 2025-08-04",
			"Azogues, 2025-04-18", "Cuenca, 2025-04-11", "Riobamba, 2025-04-21", "Machala, 2025-06-27",
			"Manta, 2025-11-03", "Guaranda, 2025-11-10", "Latacunga, 2025-11-10", "Riobamba, 2025-11-10",
			"Ambato, 2025-11-14", "Loja, 2025-11-17", "Tena, 2025-11-14", "Daule, 2025-11-28",
			"Provincia de Santo Domingo de los Tsáchilas, 2025-11-07", "Provincia de Santa Elena, 2025-11-07",
			"Provincia de Morona Santiago, 2025-11-10", "Provincia de Pastaza, 2025-11-10",
			"Provincia de Zamora Chinchipe, 2025-11-10", "Provincia de Carchi, 2025-11-21",
			"Provincia de Esmeraldas, 2025-11-21", "Provincia de Cotopaxi, 2025-03-31",
			"Provincia de El Oro, 2025-04-25", "Chimbo, 2025-03-03", "Saraguro, 2025-03-10", "Portoviejo, 2025-03-14",
			"Isabela, 2025-03-17", "Chambo, 2025-03-17", "Jama, 2025-03-21", "Centinela del Cóndor, 2025-03-21",
			"Girón, 2025-03-28", "Camilo Ponce Enríquez, 2025-03-28" })
	void a_place_moves_its_own_day_off_like_the_country(String lugar, LocalDate dia) {
		assertThat(CALENDARIO.feriado(dia, lugar)).isPresent();
	}

	@ParameterizedTest
	@CsvSource({ "2025-10-31, true", "2024-10-31, true", "2024-11-01, false", "2028-10-31, true", "2028-10-30, false" })
	void samborondon_takes_its_day_on_its_date(LocalDate dia, boolean descansa) {
		assertThat(CALENDARIO.feriado(dia, "Samborondón").filter("Cantonización de Samborondón"::equals).isPresent())
			.isEqualTo(descansa);
	}

	@ParameterizedTest
	@CsvSource({ "Latacunga, 2025-03-31, Provincialización de Cotopaxi",
			"Machala, 2025-04-25, Provincialización de El Oro",
			"Esmeraldas, 2025-11-21, Provincialización de Esmeraldas",
			"Centinela del Cóndor, 2025-11-10, Provincialización de Zamora Chinchipe" })
	void a_canton_takes_the_days_off_of_its_province(String canton, LocalDate dia, String nombre) {
		assertThat(CALENDARIO.feriado(dia, canton)).contains(nombre);
	}

	@Test
	void a_province_does_not_take_those_of_its_cantons() {
		assertThat(CALENDARIO.esHabil(LocalDate.of(2025, 7, 25), "Provincia de Esmeraldas")).isTrue();
		assertThat(CALENDARIO.cantones()).doesNotContain("Provincia de Pichincha");
	}

	@Test
	void every_local_day_off_says_who_tells_it_and_when() {
		assertThat(FERIADOS.locales()).flatMap(Feriados.Provincia::dias)
			.allSatisfy((dia) -> assertThat(dia.fuente()).containsPattern("20\\d\\d"));
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
	void places_come_once_and_in_the_order_of_spanish() {
		assertThat(CALENDARIO.cantones()).doesNotHaveDuplicates()
			.isSortedAccordingTo(Collator.getInstance(Textos.ESPANOL))
			.contains("Quito", "Guayaquil", "Cuenca", "Provincia de Carchi");
	}

	private static List<LocalDate> fechas(int anio, String dias) {
		return Arrays.stream(dias.split(" ")).map((dia) -> LocalDate.parse(anio + "-" + dia)).toList();
	}

}
