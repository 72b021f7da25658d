package ec.clavepatronal.web.errores;

import java.net.http.HttpResponse;
import java.util.Map;

import ec.clavepatronal.EnServidor;
import ec.clavepatronal.PaginasQueFallan;
import ec.clavepatronal.Visitante;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

@EnServidor
@ExtendWith(OutputCaptureExtension.class)
class ErroresTest {

	@LocalServerPort
	private int puerto;

	private Visitante visitante;

	@BeforeEach
	void llegar() {
		this.visitante = new Visitante(this.puerto);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "text/html", "image/png" })
	void an_address_without_page_gets_a_page_whatever_was_asked_for(String acepta) {
		HttpResponse<String> respuesta = this.visitante.abrir("/nada", "Accept", acepta);
		assertThat(respuesta.statusCode()).isEqualTo(404);
		assertThat(respuesta.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(titulo(respuesta)).isEqualTo("No hay nada en esta dirección");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "text/html", "application/json" })
	void a_program_gets_a_problem_whatever_it_asked_for(String acepta) {
		HttpResponse<String> respuesta = this.visitante.abrir("/api/nada", "Accept", acepta);
		assertThat(respuesta.statusCode()).isEqualTo(404);
		assertThat(respuesta.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(respuesta.body()).contains("\"type\":\"about:blank\"", "\"status\":404", "\"title\":\"No",
				"\"detail\":\"");
	}

	@Test
	void the_error_page_itself_is_no_page() {
		assertThat(this.visitante.abrir("/error").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "DELETE, /preguntas, GET", "POST, /reglas, GET", "FOO, /, GET", "PUT, /prueba/solo-envio, POST" })
	void a_wrong_method_is_told_which_one_is_right(String metodo, String camino, String permitido) {
		HttpResponse<String> respuesta = this.visitante.pedir(metodo, camino, Map.of());
		assertThat(respuesta.statusCode()).isEqualTo(405);
		assertThat(respuesta.headers().firstValue("Allow")).hasValue(permitido);
		assertThat(titulo(respuesta)).isEqualTo("Esta página se abre desde su botón");
	}

	@Test
	void a_screen_that_asks_nothing_takes_no_answers() {
		Document datos = this.visitante.leer(this.visitante
			.enviar(this.visitante.leer("/tramites-virtuales/empleadores"), Map.of("situacion", "OLVIDADA"))
			.headers()
			.firstValue("Location")
			.orElseThrow());
		String resultado = datos.selectFirst("main form").attr("action").replace("/datos", "/resultado");
		String marca = datos.selectFirst("input[name=_csrf]").val();
		HttpResponse<String> respuesta = this.visitante.pedir("POST", resultado, Map.of("_csrf", marca));
		assertThat(respuesta.statusCode()).isEqualTo(405);
		assertThat(respuesta.headers().firstValue("Allow")).hasValue("GET, HEAD");
	}

	@Test
	void an_expediente_that_is_not_there_gets_words_of_its_own() {
		HttpResponse<String> respuesta = this.visitante.abrir("/recuperar-clave/AAAAAAAAAAAAAAAAAAAAAA/datos");
		assertThat(respuesta.statusCode()).isEqualTo(404);
		Document pagina = this.visitante.leer(respuesta);
		assertThat(pagina.selectFirst("h1").text()).isEqualTo("No encontramos este trámite");
		assertThat(pagina.select("main a").eachAttr("href")).contains("/tramites-virtuales/empleadores");
	}

	@Test
	void the_expediente_of_another_browser_looks_as_if_it_never_existed() {
		String ajeno = this.visitante
			.enviar(this.visitante.leer("/tramites-virtuales/empleadores"), Map.of("situacion", "OLVIDADA"))
			.headers()
			.firstValue("Location")
			.orElseThrow();
		Visitante otro = new Visitante(this.puerto);
		otro.enviar(otro.leer("/tramites-virtuales/empleadores"), Map.of("situacion", "OLVIDADA"));
		assertThat(otro.abrir(ajeno).body())
			.isEqualTo(otro.abrir("/recuperar-clave/AAAAAAAAAAAAAAAAAAAAAA/datos").body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/prueba/falla", "/prueba/rota" })
	void a_page_that_fails_leaves_no_half_page_and_tells_no_secret(String camino) {
		HttpResponse<String> respuesta = this.visitante.abrir(camino);
		assertThat(respuesta.statusCode()).isEqualTo(500);
		assertThat(titulo(respuesta)).isEqualTo("Algo falló de nuestro lado");
		assertThat(respuesta.body()).doesNotContain("media página", PaginasQueFallan.SECRETO, "Exception", "prueba/");
	}

	@Test
	void a_program_hears_of_a_failure_without_its_cause() {
		HttpResponse<String> respuesta = this.visitante.abrir("/api/prueba/falla");
		assertThat(respuesta.statusCode()).isEqualTo(500);
		assertThat(respuesta.body()).startsWith("{").doesNotContain(PaginasQueFallan.SECRETO, "Exception");
	}

	@Test
	void the_log_names_a_failure_and_its_place_but_not_its_message(CapturedOutput salida) {
		this.visitante.abrir("/prueba/falla");
		this.visitante.abrir("/prueba/numero?numero=" + PaginasQueFallan.SECRETO + "X");
		assertThat(salida.getAll()).contains("java.lang.IllegalStateException", "PaginasQueFallan.falla")
			.doesNotContain(PaginasQueFallan.SECRETO);
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 403, 404, 405, 413, 422, 429, 500 })
	void every_status_has_words_of_its_own(int estado) {
		assertThat(Fallo.de(estado)).isEqualTo(new Fallo(estado, "error." + estado));
	}

	@Test
	void any_other_status_has_general_words() {
		assertThat(Fallo.de(HttpStatus.NOT_IMPLEMENTED.value()).titulo()).isEqualTo("error.otro.titulo");
	}

	private String titulo(HttpResponse<String> respuesta) {
		return this.visitante.leer(respuesta).selectFirst("h1").text();
	}

}
