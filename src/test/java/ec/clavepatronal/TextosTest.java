package ec.clavepatronal;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ec.clavepatronal.documentos.papeles.Papel;
import ec.clavepatronal.evaluacion.Requisito;
import ec.clavepatronal.evaluacion.Tarea;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.reglas.Alcance;
import ec.clavepatronal.reglas.Certeza;
import ec.clavepatronal.reglas.Efecto;
import ec.clavepatronal.reglas.Regla;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts live in the bundles and nowhere else.
 */
class TextosTest {

	private static final Path TEXTOS = Path.of("src/main/resources/textos");

	private static final Path PLANTILLAS = Path.of("src/main/resources/templates");

	private static final Pattern CLAVE_FIJA = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");

	@Test
	void every_rule_and_its_parts_have_a_wording() throws IOException {
		Set<String> claves = claves();
		for (Regla regla : Regla.values()) {
			assertThat(claves).contains("regla." + regla.codigo() + ".titulo", "regla." + regla.codigo() + ".motivo",
					"regla." + regla.codigo() + ".cambio");
		}
		assertThat(claves).containsAll(nombres("efecto.", Efecto.values()))
			.containsAll(nombres("certeza.", Certeza.values()))
			.containsAll(nombres("alcance.", Alcance.values()))
			.containsAll(nombres("requisito.", Requisito.values()))
			.containsAll(nombres("tarea.", Tarea.values()));
		for (Tarea tarea : Tarea.values()) {
			assertThat(claves).contains("tarea." + tarea + ".texto");
		}
	}

	/** The request to IESS tells why a visit is due. */
	@Test
	void every_rule_that_needs_a_visit_has_a_wording_in_the_letter() throws IOException {
		assertThat(missing(Stream.of(Regla.values())
			.filter((regla) -> regla.efecto() == Efecto.VISITA)
			.map((regla) -> "carta.motivo." + regla.codigo()))).isEmpty();
	}

	@Test
	void every_screen_has_its_template_and_its_name_on_the_map() throws IOException {
		assertThat(missing(nombres("mapa.paso.", Paso.values()).stream())).isEmpty();
		assertThat(Stream.of(Paso.values()).map((paso) -> PLANTILLAS.resolve(paso.plantilla() + ".html")))
			.filteredOn(Files::notExists)
			.isEmpty();
	}

	@Test
	void every_paper_has_its_title_and_the_words_where_it_is_asked_for() throws IOException {
		Stream<String> palabras = Stream.of(Papel.values())
			.flatMap((papel) -> papel.carta()
					? Stream.of("cartas." + papel.nombre() + ".pdf", "cartas." + papel.nombre() + ".docx")
					: Stream.of("papel." + papel + ".texto"));
		assertThat(missing(Stream.concat(nombres("papel.", Papel.values()).stream(), palabras))).isEmpty();
		String partes = Files.readString(PLANTILLAS.resolve("documentos/hoja.html"));
		assertThat(Papel.values()).filteredOn((papel) -> !partes.contains("th:fragment=\"" + papel.fragmento() + "\""))
			.isEmpty();
	}

	private static List<String> missing(Stream<String> wanted) throws IOException {
		Set<String> claves = claves();
		return wanted.filter((clave) -> !claves.contains(clave)).toList();
	}

	@Test
	void every_key_that_a_template_names_exists() throws IOException {
		Set<String> claves = claves();
		for (Path plantilla : plantillas()) {
			Set<String> usadas = CLAVE_FIJA.matcher(Files.readString(plantilla))
				.results()
				.map((hallada) -> hallada.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
			assertThat(claves).as(plantilla.toString()).containsAll(usadas);
		}
	}

	@Test
	void no_key_stands_twice() throws IOException {
		List<String> todas = archivos(TEXTOS, ".properties").stream().flatMap(TextosTest::clavesDe).toList();
		assertThat(todas).doesNotHaveDuplicates();
	}

	/**
	 * A word in a template is a placeholder that the bundle replaces, never what a person
	 * reads.
	 */
	@Test
	void no_template_says_anything_by_itself() throws IOException {
		for (Path plantilla : plantillas()) {
			Document documento = Jsoup.parse(Files.readString(plantilla));
			List<String> sueltos = documento.select("*:not(style):not(script):not(title)")
				.stream()
				.filter((elemento) -> elemento.parents().stream().noneMatch(TextosTest::seReemplaza)
						&& !seReemplaza(elemento))
				.flatMap((elemento) -> elemento.textNodes().stream())
				.map(TextNode::text)
				.map(String::strip)
				.filter((texto) -> Pattern.compile("\\p{L}{3}").matcher(texto).find())
				.filter((texto) -> !texto.equals("Clave Patronal"))
				.toList();
			assertThat(sueltos).as(plantilla.toString()).isEmpty();
		}
	}

	private static boolean seReemplaza(org.jsoup.nodes.Element elemento) {
		return elemento.hasAttr("th:text") || elemento.hasAttr("th:replace") && elemento.tagName().equals("th:block");
	}

	private static List<String> nombres(String prefijo, Enum<?>[] valores) {
		return Stream.of(valores).map((valor) -> prefijo + valor.name()).toList();
	}

	private static Set<String> claves() throws IOException {
		return archivos(TEXTOS, ".properties").stream()
			.flatMap(TextosTest::clavesDe)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> clavesDe(Path archivo) {
		Properties textos = new Properties();
		try (Reader lector = Files.newBufferedReader(archivo, StandardCharsets.UTF_8)) {
			textos.load(lector);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return textos.stringPropertyNames().stream();
	}

	private static List<Path> plantillas() throws IOException {
		return archivos(PLANTILLAS, ".html");
	}

	private static List<Path> archivos(Path carpeta, String final_) throws IOException {
		try (Stream<Path> rutas = Files.walk(carpeta)) {
			return rutas.filter((ruta) -> ruta.toString().endsWith(final_)).toList();
		}
	}

}
