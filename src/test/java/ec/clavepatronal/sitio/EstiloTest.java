package ec.clavepatronal.sitio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The build leaves components out of the style sheet that no page has.
 */
class EstiloTest {

	private static final Pattern CLASE = Pattern.compile("govuk-[\\w-]*\\w");

	@Test
	void every_component_of_a_page_is_in_the_style_sheet() throws IOException {
		Set<String> usadas = new TreeSet<>();
		for (Path plantilla : plantillas()) {
			CLASE.matcher(Files.readString(plantilla)).results().forEach((hallada) -> usadas.add(hallada.group()));
		}
		assertThat(usadas).isNotEmpty();
		assertThat(new ClassPathResource("static/estilo.css").getContentAsString(StandardCharsets.UTF_8))
			.contains(usadas);
	}

	private static List<Path> plantillas() throws IOException {
		try (Stream<Path> archivos = Files.walk(Path.of("src/main/resources/templates"))) {
			return archivos.filter(Files::isRegularFile).toList();
		}
	}

}
