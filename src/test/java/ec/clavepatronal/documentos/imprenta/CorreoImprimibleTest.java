package ec.clavepatronal.documentos.imprenta;

import java.util.stream.IntStream;

import ec.clavepatronal.documentos.Taller;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The screen that asks for an e-mail takes only signs that paper can show, and knows
 * nothing of typefaces: here both are held together.
 */
class CorreoImprimibleTest {

	@Test
	void every_sign_that_an_e_mail_may_have_is_seen_on_paper() {
		assertThat(IntStream.concat(IntStream.rangeClosed('!', '~'), IntStream.rangeClosed('À', 'ſ')))
			.allMatch((signo) -> Taller.tipografia().muestra(Character.toString(signo)));
	}

}
