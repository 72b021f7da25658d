package ec.clavepatronal.web.limites;

import java.net.http.HttpResponse;
import java.util.Map;

import ec.clavepatronal.Visitante;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "clave-patronal.limites.habilitado=true", "clave-patronal.limites.tramites-de-una-vez=2",
				"clave-patronal.limites.tramites-por-hora=1", "clave-patronal.limites.tramites-en-total=5",
				"clave-patronal.proxies=127.0.0.1,::1" })
class CuotaDeTramitesTest {

	@LocalServerPort
	private int puerto;

	@Test
	void one_address_opens_so_many_and_goes_on_with_those() {
		Visitante visitante = new Visitante(this.puerto);
		String primero = abrir(visitante, "10.1.0.1", "OLVIDADA").headers().firstValue("Location").orElseThrow();
		assertThat(abrir(visitante, "10.1.0.1", "").statusCode()).as("an error opens nothing").isEqualTo(422);
		assertThat(abrir(visitante, "10.1.0.1", "OLVIDADA").statusCode()).isEqualTo(303);
		HttpResponse<String> respuesta = abrir(visitante, "10.1.0.1", "OLVIDADA");
		assertThat(respuesta.statusCode()).isEqualTo(429);
		assertThat(respuesta.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 3601L);
		assertThat(visitante.leer(respuesta).selectFirst("h1").text())
			.isEqualTo("Ya se abrieron muchos trámites desde su conexión");
		assertThat(visitante.abrir(primero, "X-Forwarded-For", "10.1.0.1").statusCode()).isEqualTo(200);
		assertThat(visitante.abrir("/tramites-virtuales/empleadores", "X-Forwarded-For", "10.1.0.1").statusCode())
			.isEqualTo(200);
		allTogetherAreToldThatThereIsNoRoom();
	}

	private void allTogetherAreToldThatThereIsNoRoom() {
		for (int i = 2; i < 5; i++) {
			assertThat(abrir(new Visitante(this.puerto), "10.1.0." + i, "OLVIDADA").statusCode()).isEqualTo(303);
		}
		Visitante otro = new Visitante(this.puerto);
		HttpResponse<String> respuesta = abrir(otro, "10.1.0.9", "OLVIDADA");
		assertThat(respuesta.statusCode()).isEqualTo(503);
		assertThat(otro.leer(respuesta).selectFirst("h1").text()).isEqualTo("Por ahora no podemos abrir más trámites");
	}

	private static HttpResponse<String> abrir(Visitante visitante, String direccion, String situacion) {
		Document pagina = visitante.leer("/tramites-virtuales/empleadores");
		return visitante.pedir("POST", "/tramites-virtuales/empleadores",
				Map.of("situacion", situacion, "_csrf", pagina.select("input[name=_csrf]").attr("value")),
				"X-Forwarded-For", direccion);
	}

}
