package ec.clavepatronal.web.peticiones;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ec.clavepatronal.EnServidor;
import ec.clavepatronal.Enchufe;
import ec.clavepatronal.web.seguridad.Cabeceras;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the server or the firewall refuses before any page is asked.
 */
@EnServidor
class PeticionesMalFormadasTest {

	@LocalServerPort
	private int puerto;

	@ParameterizedTest
	@CsvSource({ "GET /%2e%2e/, 400", "GET /../.., 400", "GET /a|b, 400", "GET /%00, 400", "GET /a%zz, 400",
			"GET /a;b=1, 400", "GET /a;b=1%zz, 400", "GET /a;b=%, 400", "GET //x, 400", "GET nada, 400", "TRACE /, 405",
			"CONNECT localhost:80, 501" })
	void gets_a_clean_page(String primeraLinea, int estado) throws IOException {
		limpia(Enchufe.pedir(this.puerto, primeraLinea), estado);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "\u0000\u0001\r\n\r\n" })
	void a_request_that_is_hardly_one_gets_a_clean_page(String peticion) throws IOException {
		limpia(Enchufe.decir(this.puerto, peticion), 400);
	}

	@Test
	void headers_beyond_the_limit_get_a_clean_page() throws IOException {
		limpia(Enchufe.pedir(this.puerto, "GET /", "X-Largo: " + "a".repeat(20_000)), 400);
		limpia(Enchufe.pedir(this.puerto, "GET /" + "a".repeat(20_000)), 400);
	}

	@ParameterizedTest
	@CsvSource({ "GET /api/%00, 400", "GET /api//x, 400", "GET /%61pi/x, 404", "TRACE /api/x, 405", "GET /api/[x], 400",
			"GET /api/v1/nada, 404" })
	void a_program_gets_a_problem_even_then(String primeraLinea, int estado) throws IOException {
		String respuesta = Enchufe.pedir(this.puerto, primeraLinea);
		assertThat(respuesta).startsWith("HTTP/1.1 " + estado + " ")
			.contains("Content-Type: application/problem+json")
			.containsPattern("\\{\"type\":\"about:blank\",\"title\":\"[^\"]+\",\"status\":" + estado
					+ ",\"detail\":\"[^\"]+\",\"errores\":\\[.*]}")
			.doesNotContain("<html");
	}

	@Test
	void somebody_who_reads_many_languages_gets_the_page() throws IOException {
		String muchas = IntStream.range(0, 40)
			.mapToObj((i) -> "es-" + (char) ('A' + i % 26) + "A;q=0." + (i % 9 + 1))
			.collect(Collectors.joining(","));
		assertThat(Enchufe.pedir(this.puerto, "GET /preguntas", "Accept-Language: " + muchas))
			.startsWith("HTTP/1.1 200 ");
		assertThat(Enchufe.pedir(this.puerto, "GET /preguntas", "Accept-Language: ;;q=x,")).startsWith("HTTP/1.1 200 ");
	}

	/**
	 * RFC 9112, section 6.3: the length that is announced counts for nothing beside
	 * chunks.
	 */
	@Test
	void no_request_is_smuggled_behind_another() throws IOException {
		String escondida = "GET /preguntas HTTP/1.1\r\nHost: localhost\r\n\r\n";
		for (String largos : List.of("Content-Length: 5\r\nTransfer-Encoding: chunked",
				"Transfer-Encoding: chunked\r\nContent-Length: " + (5 + escondida.length()),
				"Content-Length: 5\r\nContent-Length: " + (5 + escondida.length()),
				"Transfer-Encoding: chunked, identity", "Transfer-Encoding: \u000bchunked\r\nContent-Length: 5")) {
			String respuesta = Enchufe.decir(this.puerto,
					"POST /api/v1/evaluaciones HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
							+ largos + "\r\n\r\n0\r\n\r\n" + escondida);
			assertThat(respuesta).as(largos).startsWith("HTTP/1.1 4").containsOnlyOnce("HTTP/1.1 ");
		}
	}

	@Test
	void a_form_of_many_parts_without_a_boundary_is_no_failure_of_ours() throws IOException {
		for (String tipo : List.of("multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed")) {
			String respuesta = Enchufe.decir(this.puerto,
					"POST /tramites-virtuales/empleadores HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
							+ tipo + "\r\nContent-Length: 3\r\n\r\na=b");
			assertThat(respuesta).startsWith("HTTP/1.1 4").doesNotContain("Exception");
		}
	}

	@ParameterizedTest
	@CsvSource({ "*, 415", "*/*, 415", "text/*;a=b, 415", "application/*+json, 415", "text/plain;a=*, 200" })
	void a_body_of_any_type_is_no_failure_of_ours(String tipo, int estado) throws IOException {
		for (String camino : List.of("/actuator/health", "/preguntas", "/v3/api-docs")) {
			assertThat(Enchufe.pedir(this.puerto, "GET " + camino, "Content-Type: " + tipo))
				.startsWith("HTTP/1.1 " + estado + " ");
		}
	}

	private static void limpia(String respuesta, int estado) {
		assertThat(respuesta).startsWith("HTTP/1.1 " + estado + " ")
			.contains("<html lang=\"es-EC\"", "<h1", "Content-Security-Policy: " + Cabeceras.POLITICA)
			.doesNotContainIgnoringCase("tomcat")
			.doesNotContain("Exception", "HTTP Status", "??");
	}

}
