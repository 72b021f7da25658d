package ec.clavepatronal.identificador;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextosTest {

	private static final String FICHERO = "/textos/identificador.properties";

	private final Properties textos = cargar();

	@Test
	void has_one_text_for_each_code_and_others_only_by_kind_of_number_or_for_a_proposal() {
		Set<String> codigos = Arrays.stream(Codigo.values()).map(TextosTest::clave).collect(Collectors.toSet());
		Set<String> variantes = Stream
			.concat(Stream.of(".con-propuesta"), Arrays.stream(Clase.values()).map((clase) -> "." + clase))
			.flatMap((final_) -> codigos.stream().map((codigo) -> codigo + final_))
			.collect(Collectors.toSet());
		assertThat(this.textos.stringPropertyNames()).containsAll(codigos)
			.allMatch((clave) -> codigos.contains(clave) || variantes.contains(clave));
	}

	@Test
	void every_text_can_be_formatted_and_says_enough() {
		assertThat(this.textos.stringPropertyNames()).allSatisfy(this::seLee);
	}

	private void seLee(String clave) {
		String texto = new MessageFormat(this.textos.getProperty(clave), Locale.forLanguageTag("es-EC"))
			.format(new Object[] { "9", "13", "1710034065001", "La cédula", "la cédula", "0003", "3" });
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
