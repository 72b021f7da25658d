package ec.clavepatronal.identificador;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RucTest {

	@ParameterizedTest
	@ValueSource(strings = { "1710034065001", "1790011674001", "0992397535001", "1760001550001", "0160000510001" })
	void reads_a_right_ruc(String texto) {
		assertThat(Caso.ruc(texto).valor()).contains(new Ruc(texto));
		assertThat(Caso.ruc(texto).nivel()).isEqualTo(Nivel.ACEPTADO);
	}

	@ParameterizedTest
	@CsvSource({ "1714307104001, DIGITO_FINAL, ERROR", "3012345679001, DIGITO_FINAL, ERROR",
			"1770000122001, DIGITO_FINAL, ERROR", "1780000121001, DIGITO_FINAL, ERROR",
			"5012345670001, DIGITO_SIN_VERIFICAR, AVISO", "5070000120001, DIGITO_SIN_VERIFICAR, AVISO",
			"1770000121001, TERCER_DIGITO_POCO_COMUN, AVISO", "1780000129001, TERCER_DIGITO_POCO_COMUN, AVISO",
			"1793188000001, DIGITO_ANTIGUO, AVISO", "1793221293001, SERIE_NUEVA, AVISO",
			"0990000001001, DIGITO_ANTIGUO, AVISO", "1790000080001, DIGITO_ANTIGUO, AVISO",
			"1710034065002, SUFIJO_POCO_COMUN, AVISO", "1790011674010, SUFIJO_POCO_COMUN, AVISO",
			"2222222222001, PARECE_EJEMPLO, AVISO", "3019876543001, PREFIJO_30, INFO",
			"5012345673001, PREFIJO_50, INFO", "2593213150001, PROVINCIA, ERROR",
			"9999999999999, CONSUMIDOR_FINAL, ERROR", "9999999999, CONSUMIDOR_FINAL, ERROR" })
	void weighs_each_finding_as_the_severity_table_says(String texto, Codigo codigo, Gravedad gravedad) {
		assertThat(Caso.ruc(texto).hallazgos()).containsOnlyOnce(Hallazgo.de(codigo, gravedad))
			.first()
			.isEqualTo(Hallazgo.de(codigo, gravedad));
	}

	@Test
	void reports_all_findings_the_worst_first() {
		assertThat(Caso.codigos(Caso.ruc("1714307104002"))).containsExactly(Codigo.DIGITO_FINAL,
				Codigo.SUFIJO_POCO_COMUN);
		assertThat(Caso.codigos(Caso.ruc(" 3090000001002"))).containsExactly(Codigo.DIGITO_ANTIGUO,
				Codigo.SUFIJO_POCO_COMUN, Codigo.PREFIJO_30, Codigo.LIMPIADO);
		assertThat(Caso.codigos(Caso.ruc("1793221293000"))).containsExactly(Codigo.TERMINA_EN_000, Codigo.SERIE_NUEVA);
		assertThat(Caso.codigos(Caso.ruc("2593213150000"))).containsExactly(Codigo.PROVINCIA);
	}

	@ParameterizedTest
	@CsvSource({ "0993366550001, DIGITO_ANTIGUO", "0993366551001, SERIE_NUEVA", "1793189536001, DIGITO_ANTIGUO",
			"1793189537001, SERIE_NUEVA", "0199999998001, DIGITO_ANTIGUO", "0993189538001, DIGITO_ANTIGUO" })
	void the_new_series_begins_where_only_it_has_been_seen(String texto, Codigo codigo) {
		assertThat(Caso.codigos(Caso.ruc(texto))).containsExactly(codigo);
	}

	@Test
	void says_nothing_of_the_series_when_the_old_digit_happens_to_hold() {
		assertThat(Caso.ruc("0993366552001").hallazgos()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1710034065000", "0926687856000", "1770000121000", "5012345670000" })
	void asks_a_person_in_000_about_domestic_service(String texto) {
		assertThat(Caso.ruc(texto).hallazgos()).first().isEqualTo(Hallazgo.de(Codigo.PARECE_DOMESTICO, Gravedad.ERROR));
	}

	@ParameterizedTest
	@CsvSource({ "1790011674000, 1790011674001", "1790000028000, 1790000028001", "0993366551000, 0993366551001" })
	void offers_a_company_in_000_its_ruc_and_asks_nothing(String texto, String propuesta) {
		assertThat(Caso.codigos(Caso.ruc(texto))).startsWith(Codigo.TERMINA_EN_000);
		assertThat(Caso.propuesta(Caso.ruc(texto))).isEqualTo(propuesta);
	}

	@Test
	void offers_nothing_for_000_when_001_would_be_refused_too() {
		assertThat(Caso.ruc("1714307104000").hallazgos()).containsExactly(
				Hallazgo.de(Codigo.DIGITO_FINAL, Gravedad.ERROR), Hallazgo.de(Codigo.TERMINA_EN_000, Gravedad.ERROR));
	}

	@ParameterizedTest
	@CsvSource({ "926687856001, 0926687856001", "993370026001, 0993370026001", "993188000001, 0993188000001",
			"160000510001, 0160000510001", "962467429001, 0962467429001" })
	void offers_the_lost_zero_when_the_number_is_right_with_it(String texto, String propuesta) {
		assertThat(Caso.ruc(texto).hallazgos())
			.containsExactly(Longitudes.de(Codigo.CERO_INICIAL_PERDIDO, propuesta, 12, 13));
	}

	@ParameterizedTest
	@ValueSource(strings = { "179206034601", "926687858001", "926687856000", "926687856002", "660001230001" })
	void offers_no_zero_that_would_leave_a_doubt(String texto) {
		assertThat(Caso.ruc(texto).hallazgos()).containsExactly(Hallazgo.deLongitud(12, 13));
	}

	@ParameterizedTest
	@CsvSource({ "1710034065, 1710034065001", "1760001230, 1760001230001", "2222222222, 2222222222001" })
	void takes_ten_digits_of_a_person_for_a_cedula(String texto, String propuesta) {
		assertThat(Caso.ruc(texto).hallazgos()).containsExactly(Longitudes.de(Codigo.PARECE_CEDULA, propuesta, 10, 13));
	}

	@ParameterizedTest
	@CsvSource({ "1790011674, 1790011674001", "0993370026, 0993370026001" })
	void offers_the_end_to_ten_digits_of_a_company(String texto, String propuesta) {
		assertThat(Caso.ruc(texto).hallazgos()).containsExactly(Longitudes.de(Codigo.LONGITUD, propuesta, 10, 13));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1714307104", "2514307103", "2590011674" })
	void other_ten_digits_are_just_too_few(String texto) {
		assertThat(Caso.ruc(texto).hallazgos()).containsExactly(Hallazgo.deLongitud(10, 13));
	}

	@Test
	void one_setting_turns_a_failing_modulo_10_into_a_doubt() {
		Criterio dudoso = new Criterio(Gravedad.AVISO);
		assertThat(Ruc.leer("1714307104001", dudoso).hallazgos())
			.containsExactly(Hallazgo.de(Codigo.DIGITO_FINAL, Gravedad.AVISO));
		assertThat(Ruc.leer("1770000122001", dudoso).nivel()).isEqualTo(Nivel.CON_DUDAS);
		assertThat(Caso.codigos(Ruc.leer("1714307104000", dudoso))).contains(Codigo.PARECE_DOMESTICO);
		assertThat(Caso.codigos(Ruc.leer("1714307104", dudoso))).containsExactly(Codigo.PARECE_CEDULA);
	}

	@ParameterizedTest
	@CsvSource({ "1710034065001, true", "1759999996001, true", "0962467429001, true", "0967654328001, true",
			"1760001550001, false", "1768152130001, false", "1760001230001, false", "1790011674001, false",
			"1770000121001, false" })
	void knows_a_person_with_a_cedula(String ruc, boolean dePersona) {
		assertThat(new Ruc(ruc).esDePersonaConCedula()).isEqualTo(dePersona);
	}

	@Test
	void gives_the_digits_that_a_person_shares_with_the_cedula() {
		assertThat(new Ruc("1710034065001").primerosDiez()).isEqualTo("1710034065");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "171003406500", "17100340650011", "171003406500A", "2510034065001" })
	void cannot_be_built_from_what_reading_never_yields(String digitos) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Ruc(digitos))
			.withMessage("a RUC has thirteen digits and a known prefix");
	}

	@Test
	void is_masked_as_text() {
		assertThat(new Ruc("1710034065001")).hasToString("Ruc[17***********]");
	}

}
