package ec.clavepatronal.identificador;

import java.util.stream.IntStream;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CedulaTest {

	private static final Criterio DUDOSO = new Criterio(Gravedad.AVISO);

	@Test
	void reads_a_right_cedula_without_a_word() {
		assertThat(Caso.cedula("1714307103").valor()).contains(new Cedula("1714307103"));
		assertThat(Caso.cedula("1714307103").hallazgos()).isEmpty();
	}

	@Test
	void knows_the_24_provinces_and_two_more_prefixes() {
		assertThat(IntStream.range(0, 100)
			.filter((prefijo) -> !Caso.codigos(Caso.cedula("%02d00000000".formatted(prefijo)))
				.contains(Codigo.PROVINCIA)))
			.containsExactlyElementsOf(
					IntStream.concat(IntStream.rangeClosed(1, 24), IntStream.of(30, 50)).boxed().toList());
	}

	@Test
	void an_unknown_prefix_is_the_only_thing_said() {
		assertThat(Caso.codigos(Caso.cedula("2567890123"))).containsExactly(Codigo.PROVINCIA);
	}

	@ParameterizedTest
	@CsvSource({ "1714307104, DIGITO_FINAL, ERROR", "3012345679, DIGITO_FINAL, ERROR",
			"1770000122, DIGITO_FINAL, ERROR", "1790000122, DIGITO_FINAL, ERROR",
			"5012345670, DIGITO_SIN_VERIFICAR, AVISO", "5070000120, DIGITO_SIN_VERIFICAR, AVISO",
			"1760001230, DIGITO_SIN_VERIFICAR, AVISO", "3060000120, DIGITO_SIN_VERIFICAR, AVISO",
			"1770000121, TERCER_DIGITO_POCO_COMUN, AVISO", "1780000129, TERCER_DIGITO_POCO_COMUN, AVISO",
			"1790000127, TERCER_DIGITO_POCO_COMUN, AVISO", "2222222222, PARECE_EJEMPLO, AVISO",
			"1760001238, TERCER_DIGITO_6, INFO", "3012345678, PREFIJO_30, INFO", "5012345673, PREFIJO_50, INFO",
			"9999999999, CONSUMIDOR_FINAL, ERROR", "9999999999999, CONSUMIDOR_FINAL, ERROR",
			"1111111111, DIGITO_FINAL, ERROR" })
	void weighs_each_finding_as_the_severity_table_says(String texto, Codigo codigo, Gravedad gravedad) {
		Hallazgo peor = Caso.cedula(texto).hallazgos().get(0);
		assertThat(peor).isEqualTo(Hallazgo.de(codigo, gravedad));
	}

	@Test
	void explains_prefix_and_third_digit_besides_the_doubt() {
		assertThat(Caso.codigos(Caso.cedula("5060000120"))).containsExactly(Codigo.DIGITO_SIN_VERIFICAR,
				Codigo.PREFIJO_50, Codigo.TERCER_DIGITO_6);
		assertThat(Caso.codigos(Caso.cedula("3060000126"))).containsExactly(Codigo.PREFIJO_30, Codigo.TERCER_DIGITO_6);
	}

	@ParameterizedTest
	@CsvSource({ "151314416, 0151314416", "926687856, 0926687856", "962467429, 0962467429" })
	void offers_the_lost_zero_when_the_number_is_right_with_it(String texto, String propuesta) {
		assertThat(Caso.cedula(texto).hallazgos())
			.containsExactly(Longitudes.de(Codigo.CERO_INICIAL_PERDIDO, propuesta, 9, 10));
	}

	@ParameterizedTest
	@ValueSource(strings = { "171430710", "660001230", "770000121", "926687858" })
	void offers_no_zero_that_would_leave_a_doubt(String texto) {
		assertThat(Caso.cedula(texto).hallazgos()).containsExactly(Hallazgo.deLongitud(9, 10));
	}

	@Test
	void offers_no_zero_for_a_check_digit_that_only_counts_as_a_doubt() {
		assertThat(Cedula.leer("926687858", DUDOSO).hallazgos()).containsExactly(Hallazgo.deLongitud(9, 10));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 8, 11, 12, 14 })
	void counts_the_digits_when_there_are_too_few_or_too_many(int largo) {
		assertThat(Caso.cedula("1".repeat(largo)).hallazgos()).containsExactly(Hallazgo.deLongitud(largo, 10));
	}

	@ParameterizedTest
	@CsvSource({ "1710034065001, 1710034065", "1710034065000, 1710034065", "1710034066001, ninguna",
			"1790011674001, ninguna", "2222222222001, ninguna", "9912345678001, ninguna" })
	void takes_thirteen_digits_for_a_ruc_and_offers_a_cedula_without_doubts(String texto, String propuesta) {
		assertThat(Caso.codigos(Caso.cedula(texto))).containsExactly(Codigo.PARECE_RUC);
		assertThat(Caso.propuesta(Caso.cedula(texto))).isEqualTo(propuesta);
	}

	@Test
	void one_setting_turns_a_failing_modulo_10_into_a_doubt() {
		Lectura<Cedula> lectura = Cedula.leer("1714307104", DUDOSO);
		assertThat(lectura.hallazgos()).containsExactly(Hallazgo.de(Codigo.DIGITO_FINAL, Gravedad.AVISO));
		assertThat(lectura.valor()).isPresent();
		assertThat(Cedula.leer("1111111111", DUDOSO).hallazgos())
			.containsExactly(Hallazgo.de(Codigo.DIGITO_FINAL, Gravedad.AVISO));
	}

	@Test
	void the_setting_cannot_silence_a_failing_check_digit() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Criterio(Gravedad.INFO));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "171430710", "17143071031", "171430710A", "١٧١٤٣٠٧١٠٣", "2514307103" })
	void cannot_be_built_from_what_reading_never_yields(String digitos) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Cedula(digitos))
			.satisfies((fallo) -> assertThat(digitos.isEmpty() || !fallo.getMessage().contains(digitos)).isTrue());
	}

	@Test
	void is_masked_as_text() {
		assertThat(new Cedula("1714307103")).hasToString("Cedula[17********]");
		assertThat(Caso.cedula("1714307103").toString()).doesNotContain("1714307103");
		assertThat(Caso.cedula("926687856").toString()).contains("propuesta=09********").doesNotContain("926687856");
	}

}
