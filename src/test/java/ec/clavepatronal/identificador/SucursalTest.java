package ec.clavepatronal.identificador;

import java.util.List;
import java.util.Optional;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SucursalTest {

	@ParameterizedTest
	@ValueSource(strings = { "0001", "0002", "9999", "1000" })
	void accepts_any_four_digits(String texto) {
		assertThat(Sucursal.leer(texto)).isEqualTo(new Lectura.Aceptada<>(new Sucursal(texto), List.of()));
	}

	@ParameterizedTest
	@CsvSource({ "1, 0001", "01, 0001", "001, 0001", "12, 0012", "999, 0999" })
	void puts_zeros_in_front_but_never_silently(String texto, String digitos) {
		assertThat(Sucursal.leer(texto).valor()).contains(new Sucursal(digitos));
		assertThat(Sucursal.leer(texto).hallazgos()).containsExactly(
				new Hallazgo(Codigo.SUCURSAL_COMPLETADA, Gravedad.AVISO, Optional.empty(), texto.length(), 4));
	}

	@Test
	void doubts_a_sucursal_of_zeros() {
		assertThat(Sucursal.leer("0000").hallazgos())
			.containsExactly(Hallazgo.de(Codigo.SUCURSAL_CERO, Gravedad.AVISO));
		assertThat(Caso.codigos(Sucursal.leer("0"))).containsExactly(Codigo.SUCURSAL_COMPLETADA, Codigo.SUCURSAL_CERO);
	}

	@ParameterizedTest
	@CsvSource({ "00001, SUCURSAL_LARGA", "1710034065001, SUCURSAL_LARGA", "9999999999, CONSUMIDOR_FINAL",
			"abc, NO_ES_NUMERO", "OOO1, LETRA_POR_CIFRA", "1.0, HOJA_DE_CALCULO", "'1,00', HOJA_DE_CALCULO",
			"-1, NO_ES_NUMERO" })
	void refuses_what_is_no_sucursal(String texto, Codigo codigo) {
		assertThat(Sucursal.leer(texto).hallazgos()).containsExactly(Hallazgo.de(codigo, Gravedad.ERROR));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "   ", "\u00a0\u202f\u200b" })
	void nothing_typed_is_said_to_be_nothing(String texto) {
		assertThat(Caso.codigos(Sucursal.leer(texto))).containsExactly(Codigo.VACIO);
	}

	@Test
	void is_cleaned_like_any_number() {
		assertThat(Sucursal.leer(" '00\u00a001 ").valor()).contains(Sucursal.UNICA);
		assertThat(Caso.codigos(Sucursal.leer("1-1"))).containsExactly(Codigo.SUCURSAL_COMPLETADA, Codigo.LIMPIADO);
		assertThat(Caso.codigos(Sucursal.leer("\u0660\u0660\u0660\u0661"))).containsExactly(Codigo.LIMPIADO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "00001", "000A" })
	void cannot_be_built_from_what_reading_never_yields(String digitos) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Sucursal(digitos))
			.withMessage("a sucursal has four digits");
	}

	@Test
	void is_masked_as_text() {
		assertThat(Sucursal.UNICA).hasToString("Sucursal[****]");
	}

}
