package ec.clavepatronal.navegador;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How little is asked of whoever has a telephone and no time: {@code bench/toques} prints
 * the same figures page by page.
 */
@ConNavegador
class ToquesTest {

	@Test
	void a_household_is_through_with_nine_taps_ten_digits_and_six_hundred_words(Persona persona) {
		Toques toques = new Toques(persona).hogar();
		assertThat(toques.toques()).as(toques.informe("household")).isLessThanOrEqualTo(9);
		assertThat(toques.cifras()).isEqualTo(10);
		assertThat(toques.palabras()).as(toques.informe("household")).isBetween(100, 600);
	}

	@Test
	void a_company_types_each_number_once(Persona persona) {
		Toques toques = new Toques(persona).empresa();
		assertThat(toques.toques()).as(toques.informe("company")).isLessThanOrEqualTo(20);
		assertThat(toques.cifras()).isEqualTo(27);
	}

}
