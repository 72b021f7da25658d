package ec.clavepatronal.recuperacion.expediente;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CelularTest {

	private static final ValidatorFactory FABRICA = Validation.buildDefaultValidatorFactory();

	private static final Validator VALIDADOR = FABRICA.getValidator();

	@AfterAll
	static void close() {
		FABRICA.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "0991234567", "099 123 4567", "+593 99 123 4567", "0939012345", "0969012345" })
	void takes_a_mobile_or_nothing(String texto) {
		assertThat(VALIDADOR.validate(new ContactoForm("", texto))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "٠٩٩١٢٣٤٥٦٧, 099 123 4567", "０９９１２３４５６７, 099 123 4567", "+593\u00a099 123 4567, 099 123 4567",
			"099 123 4567, 099 123 4567", "١٢٣, ١٢٣" })
	void keeps_a_mobile_with_ordinary_digits_and_anything_else_as_typed(String texto, String guardado) {
		assertThat(new ContactoForm("", texto).celular()).isEqualTo(guardado);
	}

	@ParameterizedTest
	@ValueSource(strings = { "022123456", "1800123456", "0912345678", "123", "abc", "140", "+34 600 000 000",
			"00000000000000000000000000000000000000000" })
	void refuses_what_is_no_mobile_of_ecuador(String texto) {
		assertThat(VALIDADOR.validate(new ContactoForm("", texto))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "alguien@ejemplo.com", "ñandú@correo.ec", "a.b+c@sub.ejemplo.com.ec" })
	void takes_an_address_or_nothing(String texto) {
		assertThat(VALIDADOR.validate(new ContactoForm(texto, ""))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "alguien", "alguien@", "@ejemplo.com", "a b@ejemplo.com", "a@b", "a@b@c.com", "a@b." })
	void refuses_what_is_no_address(String texto) {
		assertThat(VALIDADOR.validate(new ContactoForm(texto, ""))).hasSize(1);
	}

}
