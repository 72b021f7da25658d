package ec.clavepatronal.identificador;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CodigoExtranjeroTest {

	@ParameterizedTest
	@ValueSource(strings = { "A", "1714307104", "0000000000", "EX-2020-15", "ABCDEFGHIJ0123456789" })
	void accepts_whatever_may_be_a_code_and_says_that_it_was_not_checked(String texto) {
		Lectura<CodigoExtranjero> lectura = CodigoExtranjero.leer(texto);
		assertThat(lectura.valor()).contains(new CodigoExtranjero(texto));
		assertThat(lectura.hallazgos()).containsExactly(Hallazgo.de(Codigo.CODIGO_SIN_COMPROBAR, Gravedad.INFO));
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = { " ex 15 ,EX15", "\ufeffab\u200b12,AB12",
			"\u2019AB12,AB12", "ab\u0661\u0662,AB12", "\uff11\uff12i,12I" })
	void removes_blanks_and_writes_in_upper_case(String texto, String codigo) {
		Lectura<CodigoExtranjero> lectura = CodigoExtranjero.leer(texto);
		assertThat(lectura.valor()).contains(new CodigoExtranjero(codigo));
		assertThat(Caso.codigos(lectura)).containsExactly(Codigo.CODIGO_SIN_COMPROBAR, Codigo.LIMPIADO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "---", "AB/12", "A\u00d112", "\u00df12", "\u01312", "\uff2112", "AB_12", "<b>",
			"A\u00b2" })
	void refuses_what_is_neither_letter_nor_digit_nor_hyphen(String texto) {
		assertThat(Caso.codigos(CodigoExtranjero.leer(texto))).containsExactly(Codigo.CARACTERES_NO_ADMITIDOS,
				Codigo.CODIGO_SIN_COMPROBAR);
	}

	@Test
	void refuses_more_than_twenty_characters() {
		assertThat(CodigoExtranjero.leer("A".repeat(21)).hallazgos())
			.startsWith(Hallazgo.deLongitud("A".repeat(21), 20));
		assertThat(Caso.codigos(CodigoExtranjero.leer("A".repeat(21)))).startsWith(Codigo.LONGITUD_DE_CODIGO);
		assertThat(Caso.codigos(CodigoExtranjero.leer("1".repeat(21)))).startsWith(Codigo.LONGITUD);
	}

	@Test
	void refuses_the_placeholder_of_invoices() {
		assertThat(Caso.codigos(CodigoExtranjero.leer("9999999999"))).startsWith(Codigo.CONSUMIDOR_FINAL);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "  ", "\u00a0\u200b", "'" })
	void nothing_typed_is_said_to_be_nothing(String texto) {
		assertThat(Caso.codigos(CodigoExtranjero.leer(texto))).containsExactly(Codigo.VACIO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ab12", "A 12", "-", "ABCDEFGHIJ01234567890" })
	void cannot_be_built_from_what_reading_never_yields(String codigo) {
		assertThatIllegalArgumentException().isThrownBy(() -> new CodigoExtranjero(codigo))
			.withMessage("a foreigner code has 1 to 20 letters, digits and hyphens");
	}

	@ParameterizedTest
	@CsvSource({ "AB12, ****", "12345678, ********", "123456789, 12*******" })
	void is_masked_as_text(String codigo, String mascara) {
		assertThat(new CodigoExtranjero(codigo)).hasToString("CodigoExtranjero[" + mascara + "]");
	}

}
