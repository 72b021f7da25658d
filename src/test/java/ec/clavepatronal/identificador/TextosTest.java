package ec.clavepatronal.identificador;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextosTest {

	private static final String FICHERO = "/textos/identificador.properties";

	private final Properties textos = cargar();

	@Test
	void has_exactly_one_text_for_each_code() {
		assertThat(this.textos.stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(Codigo.values()).map(TextosTest::clave).toList());
	}

	@ParameterizedTest
	@EnumSource(Codigo.class)
	void every_text_can_be_formatted_and_says_enough(Codigo codigo) {
		String texto = new MessageFormat(this.textos.getProperty(clave(codigo)), Locale.forLanguageTag("es-EC"))
			.format(new Object[] { "9", "13", "1710034065001" });
		assertThat(texto).matches(".*[.?]").hasSizeBetween(15, 180);
		assertThat(texto).doesNotContain("{", "}", "\ufffd", "\u00c3");
	}

	@ParameterizedTest
	@EnumSource(Codigo.class)
	void no_text_calls_a_number_valid_or_a_person_wrong(Codigo codigo) {
		assertThat(this.textos.getProperty(clave(codigo)).toLowerCase(Locale.ROOT)).doesNotContain("v\u00e1lid",
				"inv\u00e1lid", "incorrect", "fals", "no existe");
	}

	private static String clave(Codigo codigo) {
		return "hallazgo." + codigo;
	}

	private static Properties cargar() {
		Properties textos = new Properties();
		try (Reader lector = new InputStreamReader(TextosTest.class.getResourceAsStream(FICHERO),
				StandardCharsets.UTF_8)) {
			textos.load(lector);
		}
		catch (IOException ex) {
			throw new IllegalStateException(FICHERO, ex);
		}
		return textos;
	}

}
