package ec.clavepatronal.web.limites;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;

import ec.clavepatronal.EnServidor;
import ec.clavepatronal.Enchufe;
import ec.clavepatronal.Visitante;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EnServidor
class LimiteDeCuerpoTest {

	private static final int LIMITE = 64 * 1024;

	private static final String API = "POST /api/prueba/largo HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";

	private static final String FORMULARIO = "POST /tramites-virtuales/empleadores HTTP/1.1\r\nHost: localhost\r\n"
			+ "Content-Type: application/x-www-form-urlencoded\r\n";

	@LocalServerPort
	private int puerto;

	@Test
	void a_program_may_send_up_to_the_limit() throws IOException {
		assertThat(medido(API, LIMITE)).startsWith("HTTP/1.1 200").contains("largo " + LIMITE);
		assertThat(aTrozos(API, LIMITE)).startsWith("HTTP/1.1 200").contains("largo " + LIMITE);
	}

	@Test
	void one_byte_more_is_too_much() throws IOException {
		assertThat(medido(API, LIMITE + 1)).startsWith("HTTP/1.1 413").contains("problem+json", "\"status\":413");
	}

	@Test
	void a_length_left_unsaid_does_not_help() throws IOException {
		assertThat(aTrozos(API, LIMITE + 1)).startsWith("HTTP/1.1 413").contains("problem+json", "\"status\":413");
	}

	@Test
	void a_body_that_is_too_long_is_nothing_else_whatever_stands_in_front() throws IOException {
		String json = "{\"desconocida\":\"" + "a".repeat(LIMITE) + "\"}";
		assertThat(Enchufe.decir(this.puerto,
				"POST /api/v1/evaluaciones HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
						+ "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(json.length())
						+ "\r\n" + json + "\r\n0\r\n\r\n"))
			.startsWith("HTTP/1.1 413")
			.contains("problem+json", "\"status\":413");
	}

	@Test
	void a_form_beyond_its_limit_gets_a_page() throws IOException {
		int demasiado = 32 * 1024 + 1;
		assertThat(medido(FORMULARIO, demasiado)).startsWith("HTTP/1.1 413").contains("El envío es demasiado grande");
		assertThat(aTrozos(FORMULARIO, demasiado)).startsWith("HTTP/1.1 413").contains("El envío es demasiado grande");
	}

	@Test
	void five_hundred_emoji_in_every_field_get_their_page_with_messages() {
		Visitante visitante = new Visitante(this.puerto);
		Document datos = visitante.contestar(visitante.leer("/tramites-virtuales/empleadores"),
				Map.of("situacion", "OLVIDADA"));
		String muchas = "🦙".repeat(500);
		HttpResponse<String> respuesta = visitante.enviar(datos,
				Map.of("empleador", muchas, "tipo", muchas, "numero", muchas, "ruc", muchas, "sucursal", muchas));
		assertThat(respuesta.statusCode()).isEqualTo(422);
		assertThat(visitante.leer(respuesta).select(".govuk-error-summary li")).isNotEmpty();
	}

	private String medido(String cabecera, int largo) throws IOException {
		return Enchufe.decir(this.puerto,
				cabecera + "Connection: close\r\nContent-Length: " + largo + "\r\n\r\n" + "a".repeat(largo));
	}

	private String aTrozos(String cabecera, int largo) throws IOException {
		return Enchufe.decir(this.puerto, cabecera + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
				+ Integer.toHexString(largo) + "\r\n" + "a".repeat(largo) + "\r\n0\r\n\r\n");
	}

}
