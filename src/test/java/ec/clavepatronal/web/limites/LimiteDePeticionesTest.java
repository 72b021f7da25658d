package ec.clavepatronal.web.limites;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;

import ec.clavepatronal.Visitante;
import ec.clavepatronal.web.seguridad.Cabeceras;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "clave-patronal.limites.habilitado=true", "clave-patronal.proxies=127.0.0.1,::1",
				"clave-patronal.limites.rafaga=5", "clave-patronal.limites.por-minuto=1" })
class LimiteDePeticionesTest {

	@LocalServerPort
	private int puerto;

	@Test
	void after_the_burst_a_person_is_asked_to_wait() {
		HttpResponse<String> respuesta = hastaElLimite("10.0.0.1", "/preguntas");
		assertThat(respuesta.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 61L);
		assertThat(new Visitante(this.puerto).leer(respuesta).selectFirst("h1").text())
			.isEqualTo("Vamos muy rápido: espere un minuto");
		assertThat(respuesta.headers().firstValue("Content-Security-Policy")).hasValue(Cabeceras.POLITICA);
	}

	@Test
	void after_the_burst_a_program_gets_a_problem() {
		HttpResponse<String> respuesta = hastaElLimite("10.0.0.2", "/api/nada");
		assertThat(respuesta.headers().firstValue("Retry-After")).isPresent();
		assertThat(respuesta.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(respuesta.body()).contains("\"status\":429");
	}

	@Test
	void one_address_does_not_use_up_the_share_of_another() {
		hastaElLimite("10.0.0.3", "/preguntas");
		assertThat(desde("10.0.0.4", "/preguntas").statusCode()).isEqualTo(200);
	}

	@Test
	void the_look_of_the_pages_and_the_health_are_not_counted() {
		hastaElLimite("10.0.0.5", "/preguntas");
		String estilo = new Visitante(this.puerto).leer(desde("10.0.0.6", "/"))
			.selectFirst("link[rel=stylesheet]")
			.attr("href");
		assertThat(desde("10.0.0.5", estilo).statusCode()).isEqualTo(200);
		assertThat(desde("10.0.0.5", "/mejoras.js").statusCode()).isEqualTo(200);
		assertThat(desde("10.0.0.5", "/actuator/health/liveness").statusCode()).isEqualTo(200);
	}

	@Test
	void a_paper_costs_more_than_a_page() {
		assertThat(desde("10.0.0.7", "/recuperar-clave/ninguno/documentos/solicitud.pdf").statusCode()).isEqualTo(404);
		assertThat(desde("10.0.0.7", "/recuperar-clave/ninguno/documentos/solicitud.docx").statusCode()).isEqualTo(429);
		assertThat(desde("10.0.0.7", "/preguntas").statusCode()).isEqualTo(200);
		assertThat(desde("10.0.0.8", "/recuperar-clave/ninguno/documentos/papeles.zip").statusCode()).isEqualTo(404);
		assertThat(desde("10.0.0.8", "/preguntas").statusCode()).isEqualTo(429);
	}

	private HttpResponse<String> hastaElLimite(String direccion, String camino) {
		assertThat(IntStream.range(0, 5).map((i) -> desde(direccion, camino).statusCode())).doesNotContain(429);
		HttpResponse<String> respuesta = desde(direccion, camino);
		assertThat(respuesta.statusCode()).isEqualTo(429);
		return respuesta;
	}

	private HttpResponse<String> desde(String direccion, String camino) {
		return new Visitante(this.puerto).abrir(camino, "X-Forwarded-For", direccion);
	}

}
