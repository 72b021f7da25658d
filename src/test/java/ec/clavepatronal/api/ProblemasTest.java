package ec.clavepatronal.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemasTest {

	private static final String NUMERO = "1710034065";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("handlerExceptionResolver")
	private HandlerExceptionResolver problemas;

	@ParameterizedTest
	@MethodSource("mal_formados")
	void names_the_field_and_what_is_wrong(String json, String campo, String codigo) {
		JsonNode problema = problema(enviar(Pedido.EVALUACIONES, json), HttpStatus.BAD_REQUEST);
		assertThat(problema.at("/errores/0/campo").asString()).isEqualTo(campo);
		assertThat(problema.at("/errores/0/codigo").asString()).isEqualTo(codigo);
	}

	static Stream<Arguments> mal_formados() {
		return Stream.of(arguments("", "cuerpo", "CUERPO_VACIO"), arguments("null", "cuerpo", "CUERPO_VACIO"),
				arguments(" ", "cuerpo", "NO_ES_OBJETO"), arguments("[]", "cuerpo", "NO_ES_OBJETO"),
				arguments("\"x\"", "cuerpo", "NO_ES_OBJETO"), arguments("{}{}", "cuerpo", "NO_ES_OBJETO"),
				arguments("{} x", "cuerpo", "JSON_MAL_FORMADO"), arguments("{\"ruc\":", "cuerpo", "JSON_MAL_FORMADO"),
				arguments("{ruc:1}", "cuerpo", "JSON_MAL_FORMADO"),
				arguments("{\"ruc\":\"1\",}", "cuerpo", "JSON_MAL_FORMADO"),
				arguments("{\"ruc\":NaN}", "cuerpo", "JSON_MAL_FORMADO"), arguments("{}", "empleador", "FALTA"),
				arguments("{\"empleador\":null}", "empleador", "FALTA"),
				arguments("{\"empleador\":\"SOCIEDAD\"}", "identificacion", "FALTA"),
				arguments("{\"empleador\":\"SOCIEDAD\",\"identificacion\":{}}", "identificacion.tipo", "FALTA"),
				arguments("{\"empleador\":\"OTRO\"}", "empleador", "VALOR_DESCONOCIDO"),
				arguments("{\"empleador\":\"sociedad\"}", "empleador", "VALOR_DESCONOCIDO"),
				arguments("{\"empleador\":\"\"}", "empleador", "VALOR_DESCONOCIDO"),
				arguments("{\"empleador\":\"0\"}", "empleador", "VALOR_DESCONOCIDO"),
				arguments("{\"empleador\":0}", "empleador", "VALOR_DESCONOCIDO"),
				arguments("{\"empleador\":[\"SOCIEDAD\"]}", "empleador", "VALOR_DESCONOCIDO"),
				arguments("{\"identificacion\":{\"tipo\":\"RUC\"}}", "identificacion.tipo", "VALOR_DESCONOCIDO"),
				arguments("{\"identificacion\":\"\"}", "identificacion", "NO_ES_OBJETO"),
				arguments("{\"identificacion\":{\"numero\":1710034065}}", "identificacion.numero", "NO_ES_TEXTO"),
				arguments("{\"ruc\":1790011674001}", "ruc", "NO_ES_TEXTO"),
				arguments("{\"ruc\":1.79e12}", "ruc", "NO_ES_TEXTO"),
				arguments("{\"sucursal\":true}", "sucursal", "NO_ES_TEXTO"),
				arguments("{\"sucursal\":[\"1\"]}", "sucursal", "NO_ES_TEXTO"),
				arguments("{\"clave\":\"x\"}", "clave", "PROPIEDAD_DESCONOCIDA"),
				arguments("{\"identificacion\":{\"otp\":\"x\"}}", "identificacion.otp", "PROPIEDAD_DESCONOCIDA"),
				arguments("{\"ruc\":\"1\",\"ruc\":\"1\"}", "ruc", "PROPIEDAD_REPETIDA"),
				arguments("{\"identificacion\":{\"tipo\":\"CEDULA\",\"tipo\":\"CEDULA\"}}", "identificacion.tipo",
						"PROPIEDAD_REPETIDA"),
				arguments("{\"ruc\":" + "1".repeat(100) + "}", "cuerpo", "JSON_EXCESIVO"),
				arguments("{\"" + "r".repeat(300) + "\":1}", "cuerpo", "JSON_EXCESIVO"),
				arguments("{\"ruc\":" + "[".repeat(2000) + "]".repeat(2000) + "}", "ruc", "NO_ES_TEXTO"),
				arguments("[".repeat(20_000), "cuerpo", "NO_ES_OBJETO"));
	}

	@ParameterizedTest
	@MethodSource("listas_mal_formadas")
	void names_the_item_of_a_list(String json, String campo, String codigo) {
		JsonNode problema = problema(enviar(Pedido.IDENTIFICADORES, json), HttpStatus.BAD_REQUEST);
		assertThat(problema.at("/errores/0/campo").asString()).isEqualTo(campo);
		assertThat(problema.at("/errores/0/codigo").asString()).isEqualTo(codigo);
	}

	static Stream<Arguments> listas_mal_formadas() {
		return Stream.of(arguments("{}", "cuerpo", "NO_ES_LISTA"), arguments("[null]", "[0]", "FALTA"),
				arguments("[{}]", "[0].clase", "FALTA"), arguments("[[]]", "[0]", "NO_ES_OBJETO"),
				arguments("[{\"clase\":\"RUC\"},{\"clase\":\"X\"}]", "[1].clase", "VALOR_DESCONOCIDO"),
				arguments("[{\"clase\":\"RUC\",\"texto\":1}]", "[0].texto", "NO_ES_TEXTO"),
				arguments("[{\"clase\":\"RUC\",\"numero\":\"1\"}]", "[0].numero", "PROPIEDAD_DESCONOCIDA"),
				arguments("[{\"texto\":\"1\",\"texto\":\"2\"}]", "[0].texto", "PROPIEDAD_REPETIDA"));
	}

	@Test
	void says_which_values_are_allowed() {
		assertThat(problema(enviar(Pedido.EVALUACIONES, "{\"empleador\":\"X\"}"), HttpStatus.BAD_REQUEST)
			.at("/errores/0/mensaje")
			.asString()).contains("SOCIEDAD, PERSONA_NATURAL, ENTIDAD_PUBLICA, SERVICIO_DOMESTICO");
		assertThat(problema(enviar(Pedido.EVALUACIONES, "{\"x\":1}"), HttpStatus.BAD_REQUEST).at("/errores/0/mensaje")
			.asString())
			.contains("empleador, identificacion, ruc, sucursal, situacionClave, estadoRuc, correo, representante");
		JsonNode faltas = problema(enviar(Pedido.EVALUACIONES, "{}"), HttpStatus.BAD_REQUEST).get("errores");
		assertThat(faltas.findValuesAsString("campo")).containsExactly("empleador", "identificacion");
		assertThat(faltas.at("/0/mensaje").asString()).contains("SOCIEDAD");
		assertThat(faltas.at("/1/mensaje").asString()).contains("tipo, numero");
	}

	@Test
	void refuses_bytes_that_are_not_utf_8() {
		byte[] latin = "{\"ruc\":\"\u00f1\"}".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(this.mvc.post()
			.uri(Pedido.EVALUACIONES)
			.contentType(MediaType.APPLICATION_JSON)
			.content(latin)
			.exchange()).hasStatus(HttpStatus.BAD_REQUEST).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void a_body_of_another_type_is_415_and_without_a_type_400() {
		assertThat(this.mvc.post().uri(Pedido.EVALUACIONES).contentType(MediaType.TEXT_PLAIN).content("{}").exchange())
			.hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		JsonNode problema = problema(this.mvc.post().uri(Pedido.EVALUACIONES).content("{}").exchange(),
				HttpStatus.BAD_REQUEST);
		assertThat(problema.at("/errores/0/campo").asString()).isEqualTo("Content-Type");
		problema(this.mvc.post().uri(Pedido.EVALUACIONES).exchange(), HttpStatus.BAD_REQUEST);
	}

	@Test
	void only_post_and_only_json() {
		MvcTestResult get = this.mvc.get().uri(Pedido.EVALUACIONES).exchange();
		problema(get, HttpStatus.METHOD_NOT_ALLOWED);
		assertThat(get).headers().hasValue(HttpHeaders.ALLOW, "POST");
		problema(this.mvc.post()
			.uri(Pedido.EVALUACIONES)
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.TEXT_HTML)
			.content("{}")
			.exchange(), HttpStatus.NOT_ACCEPTABLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/nada", "/api/v2/evaluaciones", "/api/" })
	void an_unknown_address_is_a_problem_too(String direccion) {
		problema(this.mvc.get().uri(direccion).accept(MediaType.TEXT_HTML).exchange(), HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"empleador\":\"" + NUMERO + "\"}", "{\"ruc\":" + NUMERO + "}", "{\"ruc\":\"" + NUMERO,
			"{\"empleador\":\"SOCIEDAD\",\"identificacion\":{\"tipo\":\"CEDULA\",\"numero\":\"" + NUMERO
					+ "1\"},\"ruc\":\"" + NUMERO + "\"}" })
	void neither_answer_nor_log_repeats_what_was_sent(String json, CapturedOutput salida) {
		MvcTestResult respuesta = enviar(Pedido.EVALUACIONES, json);
		assertThat(respuesta.getResponse().getStatus()).isBetween(400, 422);
		assertThat(new String(respuesta.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.doesNotContain("\"" + NUMERO + "\"", "tools.jackson", "Exception");
		assertThat(salida).doesNotContain(NUMERO);
	}

	@Test
	void records_say_nothing_of_identifiers() {
		assertThat(new PedidoJson(null, null, NUMERO, NUMERO, null, null, null, null).toString())
			.doesNotContain(NUMERO);
		assertThat(new IdentificacionJson(null, NUMERO).toString()).doesNotContain(NUMERO);
		assertThat(new IdentificadorJson(null, NUMERO).toString()).doesNotContain(NUMERO);
		assertThat(new ErrorJson("ruc", "VACIO", NUMERO, NUMERO).toString()).doesNotContain(NUMERO);
	}

	@Test
	void a_body_that_a_filter_stops_half_way_keeps_the_status_of_the_filter() throws Exception {
		IOException detenido = new IOException(new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE));
		MockHttpServletResponse respuesta = resolver("/api/v1/evaluaciones",
				new HttpMessageNotReadableException("", detenido, new MockHttpInputMessage(new byte[0])));
		assertThat(respuesta.getStatus()).isEqualTo(413);
		assertThat(respuesta.getContentType()).isEqualTo("application/problem+json");
	}

	@Test
	void leaves_what_nobody_foresaw_to_the_error_page() throws Exception {
		MockHttpServletResponse respuesta = new MockHttpServletResponse();
		assertThat(this.problemas.resolveException(new MockHttpServletRequest("POST", "/api/v1/evaluaciones"),
				respuesta, null, new IllegalStateException(NUMERO)))
			.isNull();
		assertThat(respuesta.getContentAsString()).isEmpty();
	}

	@Test
	void leaves_pages_to_others() {
		assertThat(this.problemas.resolveException(new MockHttpServletRequest("GET", "/reglas"),
				new MockHttpServletResponse(), null, new IllegalStateException()))
			.isNull();
	}

	private MockHttpServletResponse resolver(String direccion, Exception error) {
		MockHttpServletRequest peticion = new MockHttpServletRequest("POST", direccion);
		peticion.setContentType(MediaType.APPLICATION_JSON_VALUE);
		MockHttpServletResponse respuesta = new MockHttpServletResponse();
		assertThat(this.problemas.resolveException(peticion, respuesta, null, error)).isNotNull();
		return respuesta;
	}

	private MvcTestResult enviar(String direccion, String json) {
		return this.mvc.post().uri(direccion).contentType(MediaType.APPLICATION_JSON).content(json).exchange();
	}

	private static JsonNode problema(MvcTestResult respuesta, HttpStatus estado) {
		assertThat(respuesta).hasStatus(estado).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		JsonNode problema = Pedido.JSON.readTree(respuesta.getResponse().getContentAsByteArray());
		assertThat(problema.propertyNames()).containsExactly("type", "title", "status", "detail", "errores");
		assertThat(problema.get("status").asInt()).isEqualTo(estado.value());
		assertThat(problema.get("title").asString()).isNotBlank();
		return problema;
	}

}
