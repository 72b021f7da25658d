package ec.clavepatronal.documentos.papeles;

import java.util.List;
import java.util.stream.Stream;

import ec.clavepatronal.documentos.Taller;
import ec.clavepatronal.reglas.Regla;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each letter says what it is and nothing of another one.
 */
class RedaccionTest {

	private static final Dossier DOSSIER = Taller.dossier(Taller.sociedadConVisita(), Taller.LLENA);

	@ParameterizedTest
	@MethodSource("letters")
	void a_letter_has_the_title_and_the_words_of_its_own(Papel papel) {
		Carta carta = Taller.redaccion().redactar(papel, DOSSIER);
		assertThat(carta.titulo()).isEqualTo(Taller.textos().de("papel." + papel));
		assertThat(letters().filter((otra) -> otra != papel))
			.allSatisfy((otra) -> assertThat(cuerpo(otra)).isNotEqualTo(carta.bloques()));
	}

	@Test
	void what_is_no_letter_is_not_printed_as_one() {
		assertThat(Papel.hojas()).isNotEmpty()
			.allSatisfy((hoja) -> assertThatExceptionOfType(IllegalArgumentException.class)
				.isThrownBy(() -> Taller.redaccion().redactar(hoja, DOSSIER)));
	}

	@Test
	void every_rule_that_the_request_tells_of_has_its_wording() {
		assertThat(Stream.of(Regla.values()).filter(Solicitud::cuenta))
			.allSatisfy((regla) -> assertThat(Taller.textos().siHay("carta.motivo." + regla.codigo())).isNotBlank());
	}

	static Stream<Papel> letters() {
		return Papel.cartas().stream();
	}

	private static List<Bloque> cuerpo(Papel papel) {
		return Taller.redaccion().redactar(papel, DOSSIER).bloques();
	}

}
