package ec.clavepatronal.pagina;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FijoTest {

	private static final Path PLANTILLAS = Path.of("src/main/resources/templates");

	/**
	 * What pieces may depend on: choices, names of fields, wordings. Never what somebody
	 * typed.
	 */
	private static final Set<String> VALORES = Set.of("", "${opciones.get(campo)},${elegido}",
			"${opciones.get(campo)},${elegido},${leyenda},${principal},${error}", "${campo},${etiqueta},${ayuda}",
			"${avance},${camino}", "${fuentes}");

	private final SpringTemplateEngine motor = new SpringTemplateEngine();

	FijoTest() {
		this.motor.addDialect(new FijoDialect());
		this.motor.setTemplateResolver(new StringTemplateResolver());
	}

	@Test
	void is_rendered_once_for_each_value() {
		AtomicInteger veces = new AtomicInteger();
		String plantilla = "<p cp:fijo=\"${cual}\" class=\"a\" th:text=\"${cual + (veces.incrementAndGet() > 0)}\">x</p><i>y</i>";
		String uno = rendir(plantilla, Map.of("cual", "uno", "veces", veces));
		assertThat(uno).isEqualTo("<p class=\"a\">unotrue</p><i>y</i>");
		assertThat(rendir(plantilla, Map.of("cual", "dos", "veces", veces)))
			.isEqualTo("<p class=\"a\">dostrue</p><i>y</i>");
		int despues = veces.get();
		assertThat(rendir(plantilla, Map.of("cual", "uno", "veces", veces))).isEqualTo(uno);
		assertThat(veces).hasValue(despues);
	}

	@Test
	void what_is_inside_is_escaped_as_everywhere_and_is_no_template_again() {
		for (int i = 0; i < 2; i++) {
			assertThat(rendir("<p cp:fijo=\"${cual}\" th:text=\"${cual}\">x</p>", Map.of("cual", "<b>[[${cual}]]</b>")))
				.isEqualTo("<p>&lt;b&gt;[[${cual}]]&lt;/b&gt;</p>");
		}
	}

	@Test
	void what_an_error_says_is_not_kept() {
		String plantilla = "<p cp:fijo=\"${error}\" th:text=\"${error != null ? error.mensaje : 'bien'}\">x</p>";
		assertThat(rendir(plantilla, Map.of("error", new ErrorDeCampo("ruc", "uno", List.of()))))
			.isEqualTo("<p>uno</p>");
		assertThat(rendir(plantilla, Map.of())).isEqualTo("<p>bien</p>");
		AtomicInteger veces = new AtomicInteger();
		String contada = "<p cp:fijo=\"${error}\" th:text=\"${veces.incrementAndGet()}\">x</p>";
		for (int i = 1; i < 4; i++) {
			assertThat(rendir(contada, Map.of("error", new ErrorDeCampo("ruc", "uno", List.of()), "veces", veces)))
				.isEqualTo("<p>" + i + "</p>");
		}
	}

	@Test
	void two_elements_of_one_template_are_two_pieces() {
		String plantilla = "<p cp:fijo th:text=\"a\">x</p><p cp:fijo th:text=\"b\">x</p>";
		for (int i = 0; i < 2; i++) {
			assertThat(rendir(plantilla, Map.of())).isEqualTo("<p>a</p><p>b</p>");
		}
	}

	@Test
	void goes_with_a_condition_and_a_repetition_of_the_same_element() {
		String plantilla = "<li th:each=\"n : ${lista}\" cp:fijo=\"${n}\" th:text=\"${n}\">x</li>";
		for (int i = 0; i < 2; i++) {
			assertThat(rendir(plantilla, Map.of("lista", List.of("a", "b")))).isEqualTo("<li>a</li><li>b</li>");
		}
		assertThat(rendir("<p th:if=\"${false}\" cp:fijo>x</p>", Map.of())).isEmpty();
	}

	@Test
	void a_form_has_a_mark_of_its_own_and_is_never_fixed() {
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> rendir("<div cp:fijo><form></form></div>", Map.of()))
			.withRootCauseInstanceOf(IllegalStateException.class);
	}

	@Test
	void no_piece_of_ours_depends_on_a_person() throws IOException {
		Set<String> valores = new TreeSet<>();
		try (Stream<Path> archivos = Files.walk(PLANTILLAS)) {
			for (Path archivo : archivos.filter((ruta) -> ruta.toString().endsWith(".html")).toList()) {
				for (Element fijo : Jsoup.parse(Files.readString(archivo)).select("[cp:fijo]")) {
					valores.add(fijo.attr("cp:fijo"));
					if (fijo.outerHtml().contains("${errores")) {
						assertThat(fijo.attr("cp:fijo")).as(archivo.toString()).endsWith(",${error}");
					}
					assertThat(fijo.outerHtml()).as(archivo.toString()).doesNotContain(DE_ALGUIEN);
				}
			}
		}
		assertThat(valores).containsExactlyInAnyOrderElementsOf(VALORES);
	}

	private static final CharSequence[] DE_ALGUIEN = { "${volver", "${formulario", "${datos", "${pantalla", "${deQuien",
			"${version", "${tramites", "${vuelta", "${param", "<form" };

	private String rendir(String plantilla, Map<String, Object> modelo) {
		Context contexto = new Context();
		contexto.setVariables(modelo);
		return this.motor.process(plantilla, contexto);
	}

}
