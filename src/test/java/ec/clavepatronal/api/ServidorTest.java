package ec.clavepatronal.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@AplicacionTest
@ExtendWith(OutputCaptureExtension.class)
class ServidorTest {

	private final HttpClient cliente = HttpClient.newHttpClient();

	@LocalServerPort
	private int puerto;

	@Test
	void answers_without_token_cookie_or_session(CapturedOutput salida) throws Exception {
		HttpResponse<String> respuesta = enviar(Pedido.EVALUACIONES, Pedido.ejemplo("en-linea.pedido.json"));
		assertThat(respuesta.statusCode()).isEqualTo(200);
		assertThat(respuesta.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(respuesta.headers().map()).doesNotContainKey("Set-Cookie");
		assertThat(respuesta.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
		assertThat(respuesta.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(Pedido.JSON.readTree(respuesta.body()))
			.isEqualTo(Pedido.JSON.readTree(Pedido.ejemplo("en-linea.200.json")));
		assertThat(salida).doesNotContain("1710034065", "1790011674001");
	}

	@Test
	void problems_set_no_cookie_and_are_never_pages() throws Exception {
		for (String cuerpo : new String[] { "", "{", "{}", Pedido.ejemplo("ruc-rechazado.pedido.json") }) {
			HttpResponse<String> respuesta = enviar(Pedido.EVALUACIONES, cuerpo, "Accept", "*/*", "Cookie",
					"JSESSIONID=0123456789ABCDEF; XSRF-TOKEN=x");
			assertThat(respuesta.statusCode()).isIn(400, 422);
			assertThat(respuesta.headers().firstValue("Content-Type")).hasValue("application/problem+json");
			assertThat(respuesta.headers().map()).doesNotContainKey("Set-Cookie");
		}
		HttpResponse<String> pagina = enviar("/api/v1/nada", "{}", "Accept", "text/html");
		assertThat(pagina.statusCode()).isEqualTo(404);
		assertThat(pagina.body()).startsWith("{").doesNotContain("<");
	}

	@Test
	void reads_and_writes_utf_8() throws Exception {
		HttpResponse<String> respuesta = enviar(Pedido.IDENTIFICADORES,
				"[{\"clase\":\"CEDULA\",\"texto\":\"\u0661\u0667\uff11\uff10\u00a0034065\"},"
						+ "{\"clase\":\"CODIGO_EXTRANJERO\",\"texto\":\"\u00d1and\u00fa \ud83d\ude42\"}]");
		JsonNode leidos = Pedido.JSON.readTree(respuesta.body());
		assertThat(leidos.at("/0/valor").asString()).isEqualTo("1710034065");
		assertThat(leidos.at("/1/nivel").asString()).isEqualTo("RECHAZADO");
		assertThat(respuesta.body()).contains("n\u00fameros");
	}

	@Test
	void a_lone_surrogate_or_a_null_character_does_no_harm() throws Exception {
		assertThat(enviar(Pedido.IDENTIFICADORES, "[{\"clase\":\"RUC\",\"texto\":\"\\ud800\\u0000\"}]").statusCode())
			.isEqualTo(200);
		assertThat(enviar(Pedido.EVALUACIONES, "{\"\\ud800\":1}").statusCode()).isEqualTo(400);
	}

	private HttpResponse<String> enviar(String direccion, String json, String... cabeceras)
			throws IOException, InterruptedException {
		HttpRequest.Builder peticion = HttpRequest.newBuilder(URI.create("http://localhost:" + this.puerto + direccion))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json));
		if (cabeceras.length > 0) {
			peticion.headers(cabeceras);
		}
		return this.cliente.send(peticion.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

}
