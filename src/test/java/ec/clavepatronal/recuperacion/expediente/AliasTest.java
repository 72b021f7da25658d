package ec.clavepatronal.recuperacion.expediente;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AliasTest {

	@ParameterizedTest
	@ValueSource(strings = { "Casa de mamá", "<b>El Sol</b> & Hijos", "👩‍👩‍👧‍👦 hogar", "مخبز الشمس", "❤️" })
	void any_writing_stays_as_it_is(String texto) {
		assertThat(Alias.limpio(texto)).isEqualTo(texto);
		assertThat(Alias.reparo(texto)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'  a \t\n b ', a b", "'\u202Eabc\u202C', abc", "'a\u0000\u0007b', ab", "'\u2066x\u2069', x",
			"'a\u200Bb\uFEFF', ab", "'n\u0303', ñ", "'\uD800x', x", "'a\u2028b', a b" })
	void what_cannot_be_seen_or_turns_the_page_around_is_taken_out(String escrito, String limpio) {
		assertThat(Alias.limpio(escrito.translateEscapes())).isEqualTo(limpio);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u200D", "\u200D \uFE0F", "\u0301", "\u202E\u202C" })
	void what_shows_nothing_is_no_alias(String escrito) {
		assertThat(Alias.de(escrito)).isEmpty();
		assertThat(Alias.reparo(escrito)).isEmpty();
	}

	@Test
	void sixty_signs_are_taken_and_no_more() {
		assertThat(Alias.reparo("😀".repeat(60))).isEmpty();
		assertThat(Alias.reparo("  " + "ñ".repeat(60) + "\u202E ")).isEmpty();
		assertThat(Alias.reparo("ñ".repeat(61))).contains("tramites.alias.LARGO");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1710034065", "1790011674001", " 171003406-5 ", "1790011674 001", "RUC 1790011674001",
			"\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660" })
	void what_looks_like_somebodys_number_is_refused(String escrito) {
		assertThat(Alias.reparo(escrito)).contains("tramites.alias.PARECE_NUMERO");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "0003", "123456789", "12345678901", "Obra 2026-11, bloque 12", "Local 3 de 10 de 2026 7890" })
	void other_numbers_are_a_name_like_any_other(String escrito) {
		assertThat(Alias.reparo(escrito)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Clave2024", "mi contraseña", "c\u200Blave", "PassWord1" })
	void what_looks_like_a_key_is_refused(String escrito) {
		assertThat(Alias.reparo(escrito)).contains("tramites.alias.PARECE_CLAVE");
	}

}
