package ec.clavepatronal.sitio;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ec.clavepatronal.EnServidor;
import ec.clavepatronal.Visitante;
import ec.clavepatronal.recuperacion.expediente.Itinerario;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every page there is a way to, the screens of one expediente among them, empty and
 * with errors, and reads each as the browser would.
 */
@EnServidor
class TodasLasPaginasTest {

	private static final Pattern SECRETO = Pattern
		.compile("clave|pass|contrasen|secret|\\bpin\\b|otp|codigo|token|respuesta|pregunta", Pattern.CASE_INSENSITIVE);

	private static final Set<String> OFICIALES = Set.of("www.iess.gob.ec", "app.iess.gob.ec", "denuncias.iess.gob.ec",
			"srienlinea.sri.gob.ec", "www.sri.gob.ec", "www.gob.ec");

	private static final Map<String, String> RESPUESTAS = Map.ofEntries(Map.entry("situacion", "OLVIDADA"),
			Map.entry("empleador", "SOCIEDAD"), Map.entry("tipo", "CEDULA"), Map.entry("numero", "0151314416"),
			Map.entry("ruc", "0990999996001"), Map.entry("sucursal", "0001"), Map.entry("comparado", "true"),
			Map.entry("estadoRuc", "SUSPENDIDO"), Map.entry("correo", "VIGENTE"), Map.entry("representante", "VIGENTE"),
			Map.entry("dicho", "OTRA_COSA"));

	private static final Map<String, String> ROTAS = Map.of("situacion", "x", "empleador", "x", "numero", "1",
			"comparado", "x", "estadoRuc", "x", "correo", "x", "representante", "x", "celular", "x");

	@LocalServerPort
	private int puerto;

	private Visitante visitante;

	private final Map<String, Document> paginas = new LinkedHashMap<>();

	@BeforeEach
	void recorrer() {
		this.visitante = new Visitante(this.puerto);
		seguirEnlaces("/");
		hacerUnExpediente();
		for (String camino : List.of("/nada", "/prueba/falla", "/recuperar-clave/AAAAAAAAAAAAAAAAAAAAAA/datos")) {
			this.paginas.put("error " + camino, this.visitante.leer(camino));
		}
	}

	@TestFactory
	List<DynamicTest> every_page() {
		assertThat(this.paginas).containsKeys("/", "/reglas", "/preguntas", "/seguridad-y-privacidad",
				"/tramites-virtuales/asegurados", "paso resultado", "con errores datos");
		return this.paginas.entrySet()
			.stream()
			.map((pagina) -> DynamicTest.dynamicTest(pagina.getKey(), () -> revisar(pagina.getValue())))
			.toList();
	}

	private static void revisar(Document pagina) {
		assertThat(pagina.selectFirst("html").attr("lang")).isEqualTo("es-EC");
		assertThat(pagina.title()).endsWith("– Clave Patronal").doesNotStartWith("–");
		assertThat(pagina.select("h1")).hasSize(1);
		assertThat(pagina.html()).doesNotContain("??");
		assertThat(pagina.select("style, script:not([src]), iframe, object, embed, [style]")).isEmpty();
		assertThat(pagina.select("input[type=password], input[type=file], [autocomplete*=password]")).isEmpty();
		assertThat(pagina.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		pagina.select("input, select, textarea, button").forEach(TodasLasPaginasTest::noPideSecretos);
		pagina.getAllElements().forEach(TodasLasPaginasTest::seQuedaEnCasa);
	}

	/** What is chosen from a list has the choice in its id, and can hold nothing else. */
	private static void noPideSecretos(Element campo) {
		if (!campo.attr("name").equals("_csrf")) {
			assertThat(campo.attr("name") + (campo.is("[type=radio]") ? "" : " " + campo.id()))
				.doesNotContainPattern(SECRETO);
		}
	}

	private static void seQuedaEnCasa(Element elemento) {
		for (Attribute atributo : elemento.attributes()) {
			assertThat(atributo.getKey()).doesNotStartWith("on");
			boolean icono = elemento.is("link[rel=icon]");
			if (Arrays.asList("href", "src", "action", "formaction").contains(atributo.getKey()) && !icono) {
				URI destino = URI.create(atributo.getValue());
				assertThat(destino.getScheme()).isIn(null, "https");
				assertThat(destino.getHost() == null || OFICIALES.contains(destino.getHost())).as(atributo.getValue())
					.isTrue();
			}
		}
	}

	private void seguirEnlaces(String desde) {
		Deque<String> pendientes = new ArrayDeque<>(List.of(desde));
		while (!pendientes.isEmpty()) {
			String camino = pendientes.pop();
			if (!this.paginas.containsKey(camino)) {
				assertThat(this.visitante.abrir(camino).statusCode()).as(camino).isEqualTo(200);
				Document pagina = this.visitante.leer(camino);
				this.paginas.put(camino, pagina);
				pagina.select("a[href^=/]").eachAttr("href").forEach((enlace) -> pendientes.push(enlace.split("#")[0]));
			}
		}
	}

	private void hacerUnExpediente() {
		Document pantalla = this.visitante.contestar(this.visitante.leer("/tramites-virtuales/empleadores"),
				RESPUESTAS);
		String aqui = pantalla.selectFirst("main form").attr("action");
		for (Itinerario.Estacion estacion : estaciones()) {
			String camino = aqui.replaceFirst("[^/]*$", estacion.ruta());
			pantalla = this.visitante.leer(camino);
			assertThat(pantalla.location()).endsWith("/" + estacion.ruta());
			this.paginas.put("paso " + estacion.ruta(), pantalla);
			if (estacion.pregunta()) {
				HttpResponse<String> reparos = this.visitante.enviar(pantalla, ROTAS);
				if (reparos.statusCode() == 422) {
					this.paginas.put("con errores " + estacion.ruta(), this.visitante.leer(reparos));
				}
				this.visitante.contestar(pantalla, conPropias(estacion.ruta()));
			}
		}
	}

	/** Every screen, and the outcome once more after the last one. */
	private static List<Itinerario.Estacion> estaciones() {
		return Stream.of(Itinerario.estaciones(), Itinerario.despues(), Itinerario.estaciones().subList(9, 10))
			.flatMap(List::stream)
			.toList();
	}

	/** The e-mail to keep at hand shares its name with the question about the mailbox. */
	private static Map<String, String> conPropias(String ruta) {
		Map<String, String> propias = new LinkedHashMap<>(RESPUESTAS);
		if (ruta.equals("contacto")) {
			propias.put("correo", "nomina@ejemplo.com");
		}
		return propias;
	}

}
