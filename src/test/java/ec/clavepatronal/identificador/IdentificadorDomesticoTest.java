package ec.clavepatronal.identificador;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IdentificadorDomesticoTest {

	@Test
	void reads_a_cedula_followed_by_000() {
		assertThat(Caso.domestico("1710034065000").valor())
			.contains(IdentificadorDomestico.de(new Cedula("1710034065")));
		assertThat(Caso.domestico("1710034065000").hallazgos()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1714307104000, DIGITO_FINAL, ERROR", "1760001230000, DIGITO_SIN_VERIFICAR, AVISO",
			"5012345670000, DIGITO_SIN_VERIFICAR, AVISO", "1780000129000, TERCER_DIGITO_POCO_COMUN, AVISO",
			"2222222222000, PARECE_EJEMPLO, AVISO", "0962467429000, TERCER_DIGITO_6, INFO",
			"3012345678000, PREFIJO_30, INFO", "2510034065000, PROVINCIA, ERROR", "2510034065001, PROVINCIA, ERROR",
			"9999999999999, CONSUMIDOR_FINAL, ERROR", "9999999999, CONSUMIDOR_FINAL, ERROR",
			"9999999999000, PROVINCIA, ERROR", "1790011674000, DIGITO_FINAL, ERROR" })
	void follows_the_rules_of_the_cedula(String texto, Codigo codigo, Gravedad gravedad) {
		assertThat(Caso.domestico(texto).hallazgos()).first().isEqualTo(Hallazgo.de(codigo, gravedad));
	}

	@Test
	void follows_the_one_setting() {
		assertThat(IdentificadorDomestico.leer("1714307104000", new Criterio(Gravedad.AVISO)).hallazgos())
			.containsExactly(Hallazgo.de(Codigo.DIGITO_FINAL, Gravedad.AVISO));
	}

	@ParameterizedTest
	@CsvSource({ "1710034065001, ES_RUC, 1710034065000", "1710034065010, NO_TERMINA_EN_000, 1710034065000",
			"1710034065002, NO_TERMINA_EN_000, 1710034065000", "1714307104001, ES_RUC, ninguna",
			"1790011674001, ES_RUC, ninguna", "1714307104002, NO_TERMINA_EN_000, ninguna" })
	void offers_000_for_any_other_suffix_when_the_cedula_is_right(String texto, Codigo codigo, String propuesta) {
		assertThat(Caso.codigos(Caso.domestico(texto))).startsWith(codigo);
		assertThat(Caso.propuesta(Caso.domestico(texto))).isEqualTo(propuesta);
	}

	@Test
	void takes_ten_digits_for_a_cedula_without_its_000() {
		assertThat(Caso.domestico("1714307103").hallazgos())
			.containsExactly(Longitudes.de(Codigo.PARECE_CEDULA, "1714307103000", 10, 13));
		assertThat(Caso.domestico("1714307104").hallazgos()).containsExactly(Hallazgo.deLongitud(10, 13));
	}

	@Test
	void offers_the_lost_zero_when_the_number_is_right_with_it() {
		assertThat(Caso.domestico("926687856000").hallazgos())
			.containsExactly(Longitudes.de(Codigo.CERO_INICIAL_PERDIDO, "0926687856000", 12, 13));
		assertThat(Caso.domestico("926687856001").hallazgos()).containsExactly(Hallazgo.deLongitud(12, 13));
		assertThat(Caso.domestico("17143071030").hallazgos()).containsExactly(Hallazgo.deLongitud(11, 13));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "000", "--000", "1710034065001", "171003406ñ000", "ABCDEFGHIJKLMNOPQRSTU000" })
	void cannot_be_built_from_what_reading_never_yields(String valor) {
		assertThatIllegalArgumentException().isThrownBy(() -> new IdentificadorDomestico(valor))
			.withMessage("a domestic identifier is an identification and 000");
	}

	@Test
	void is_masked_as_text() {
		assertThat(new IdentificadorDomestico("1710034065000")).hasToString("IdentificadorDomestico[17***********]");
	}

}
