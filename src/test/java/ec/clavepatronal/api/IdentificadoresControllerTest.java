package ec.clavepatronal.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import ec.clavepatronal.identificador.Cedula;
import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.identificador.IdentificadorDomestico;
import ec.clavepatronal.identificador.Lectura;
import ec.clavepatronal.identificador.Ruc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class IdentificadoresControllerTest {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void answers_the_example_of_the_document_to_the_letter() {
		assertThat(leer(Pedido.ejemplo("identificadores.pedido.json")))
			.isEqualTo(Pedido.JSON.readTree(Pedido.ejemplo("identificadores.200.json")));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/ec/clavepatronal/identificador/identifiers-public.csv", numLinesToSkip = 1,
			ignoreLeadingAndTrailingWhitespace = false, nullValues = {})
	void reads_each_public_number_as_reading_it_directly_does(String clase, String numero) {
		String texto = (numero != null) ? numero : "";
		JsonNode leido = leer(Pedido.JSON.writeValueAsString(
				List.of(Map.of("clase", clase.toUpperCase().replace("DOMESTIC", "DOMESTICO"), "texto", texto))))
			.get(0);
		Lectura<?> directa = directa(clase, texto);
		assertThat(leido.get("nivel").asString()).isEqualTo(directa.nivel().name());
		assertThat(leido.get("valor").isNull()).isEqualTo(directa.valor().isEmpty());
		assertThat(leido.get("hallazgos").findValuesAsString("codigo"))
			.isEqualTo(directa.hallazgos().stream().map((hallazgo) -> hallazgo.codigo().name()).toList());
	}

	@Test
	void reads_every_clase_in_the_order_sent() {
		JsonNode leidos = leer("""
				[{"clase":"CEDULA","texto":"171003406-5"},{"clase":"RUC","texto":"1790011674001"},
				{"clase":"DOMESTICO","texto":"1710034065000"},{"clase":"CODIGO_EXTRANJERO","texto":"ab-12"},
				{"clase":"SUCURSAL","texto":"1"},{"clase":"CEDULA","texto":"1710034066"}]""");
		assertThat(leidos.findValuesAsString("valor")).startsWith("1710034065", "1790011674001", "1710034065000",
				"AB-12", "0001");
		assertThat(leidos.findValuesAsString("nivel")).containsExactly("ACEPTADO", "ACEPTADO", "ACEPTADO", "ACEPTADO",
				"CON_DUDAS", "RECHAZADO");
		assertThat(leidos.at("/5/valor").isNull()).isTrue();
		assertThat(leidos.get(0).propertyNames()).containsExactly("nivel", "valor", "hallazgos");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"clase\":\"RUC\"}]", "[{\"clase\":\"RUC\",\"texto\":null}]",
			"[{\"clase\":\"RUC\",\"texto\":\"\"}]" })
	void a_missing_text_is_an_empty_one(String json) {
		assertThat(leer(json).at("/0/hallazgos/0/codigo").asString()).isEqualTo("VACIO");
	}

	@Test
	void takes_a_thousand_within_the_size_of_a_body() {
		String json = muchos(1000);
		assertThat(json.length()).isLessThan(64 * 1024);
		assertThat(leer(json)).hasSize(1000);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1001 })
	void refuses_none_and_more_than_a_thousand(int cuantos) {
		MvcTestResult respuesta = enviar(muchos(cuantos));
		assertThat(respuesta).hasStatus(HttpStatus.BAD_REQUEST).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(respuesta).bodyJson().extractingPath("$.errores[0].codigo").isEqualTo("CANTIDAD");
	}

	private static Lectura<?> directa(String clase, String texto) {
		return switch (clase) {
			case "cedula" -> Cedula.leer(texto, Criterio.HABITUAL);
			case "ruc" -> Ruc.leer(texto, Criterio.HABITUAL);
			case "domestic" -> IdentificadorDomestico.leer(texto, Criterio.HABITUAL);
			default -> throw new IllegalArgumentException(clase);
		};
	}

	private static String muchos(int cuantos) {
		return "["
				+ String.join(",",
						Collections.nCopies(cuantos, "{\"clase\":\"CODIGO_EXTRANJERO\",\"texto\":\"A1234567890\"}"))
				+ "]";
	}

	private JsonNode leer(String json) {
		MvcTestResult respuesta = enviar(json);
		assertThat(respuesta).hasStatusOk();
		return Pedido.JSON.readTree(respuesta.getResponse().getContentAsByteArray());
	}

	private MvcTestResult enviar(String json) {
		return this.mvc.post()
			.uri(Pedido.IDENTIFICADORES)
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

}
