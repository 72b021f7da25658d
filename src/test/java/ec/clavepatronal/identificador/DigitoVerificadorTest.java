package ec.clavepatronal.identificador;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DigitoVerificadorTest {

	@ParameterizedTest
	@ValueSource(strings = { "1710034065", "0926687856", "0962467429", "1800000000", "0100000009", "0100000405" })
	void modulo_10_holds_in_the_worked_examples(String cedula) {
		assertThat(DigitoVerificador.cumpleModuloDiez(cedula)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "1790011674001, true", "0992397535001, true", "1793221293001, false" })
	void private_modulo_11_agrees_with_the_worked_examples(String ruc, boolean cumple) {
		assertThat(DigitoVerificador.cumpleModuloOnceDeSociedad(ruc)).isEqualTo(cumple);
	}

	@ParameterizedTest
	@CsvSource({ "1760001550001, true", "0962467429001, false", "1768152130001, true" })
	void public_modulo_11_agrees_with_the_worked_examples(String ruc, boolean cumple) {
		assertThat(DigitoVerificador.cumpleModuloOnceDeEntidadPublica(ruc)).isEqualTo(cumple);
	}

	@Test
	void no_digit_satisfies_a_remainder_of_1() {
		assertThat(IntStream.range(0, 10))
			.noneMatch((n) -> DigitoVerificador.cumpleModuloOnceDeSociedad("179000001" + n))
			.noneMatch((n) -> DigitoVerificador.cumpleModuloOnceDeEntidadPublica("17600004" + n));
	}

	@Test
	void a_remainder_of_0_asks_for_a_check_digit_0() {
		assertThat(DigitoVerificador.cumpleModuloOnceDeSociedad("0990138850")).isTrue();
		assertThat(DigitoVerificador.cumpleModuloOnceDeEntidadPublica("000000000")).isTrue();
	}

	@Test
	void every_single_wrong_digit_is_caught() {
		Random azar = new Random(1);
		for (int caso = 0; caso < 200; caso++) {
			String cedula = Caso.cedulaInventada(azar);
			assertThat(Caso.cedula(cedula).nivel()).as(cedula).isNotEqualTo(Nivel.RECHAZADO);
			for (int i = 0; i < 10; i++) {
				for (char cifra = '0'; cifra <= '9'; cifra++) {
					String otra = cedula.substring(0, i) + cifra + cedula.substring(i + 1);
					assertThat(DigitoVerificador.cumpleModuloDiez(otra)).isEqualTo(otra.equals(cedula));
				}
			}
		}
	}

	@Test
	void every_swap_of_neighbours_is_caught_except_09_with_90() {
		Random azar = new Random(2);
		for (int caso = 0; caso < 2000; caso++) {
			String cedula = Caso.cedulaInventada(azar);
			for (int i = 0; i < 9; i++) {
				String par = cedula.substring(i, i + 2);
				String vuelto = new StringBuilder(par).reverse().toString();
				String otra = cedula.substring(0, i) + vuelto + cedula.substring(i + 2);
				boolean invisible = par.equals(vuelto) || par.equals("09") || par.equals("90");
				assertThat(DigitoVerificador.cumpleModuloDiez(otra)).as(otra).isEqualTo(invisible);
			}
		}
	}

}
