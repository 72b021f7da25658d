package ec.clavepatronal.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document in {@code docs/openapi.json} is the one that is served. After a change of
 * the JSON face, write it anew: {@code ./mvnw test -Dtest=OpenApiTest
 * -Dopenapi.escribir=true}.
 */
@AplicacionTest
class OpenApiTest {

	private static final Path DOCUMENTO = Path.of("docs/openapi.json");

	@Autowired
	private MockMvcTester mvc;

	@Test
	void the_document_in_docs_is_the_one_that_is_served() throws IOException {
		String servido = legible(documento());
		if (Boolean.getBoolean("openapi.escribir")) {
			Files.writeString(DOCUMENTO, servido);
		}
		assertThat(Files.readString(DOCUMENTO))
			.as("stale; write it anew with: ./mvnw test -Dtest=OpenApiTest -Dopenapi.escribir=true")
			.isEqualTo(servido);
	}

	@Test
	void describes_the_two_operations_and_nothing_else() {
		JsonNode documento = documento();
		assertThat(documento.get("openapi").asString()).startsWith("3.1");
		assertThat(documento.get("paths").propertyNames()).containsExactly(Pedido.EVALUACIONES, Pedido.IDENTIFICADORES);
		assertThat(documento.at("/servers/0/url").asString()).isEqualTo("/");
		assertThat(documento.toString()).doesNotContain("localhost", "actuator", "api.");
	}

	@Test
	void says_what_may_be_null_and_that_the_rest_is_always_there() {
		JsonNode esquemas = documento().at("/components/schemas");
		assertThat(esquemas.at("/Evaluacion/required")).hasSize(8);
		assertThat(esquemas.at("/Evaluacion/properties/visita/anyOf/1/type").asString()).isEqualTo("null");
		assertThat(esquemas.at("/Dato/properties/valor/type").toString()).contains("string", "null");
		assertThat(esquemas.at("/Pedido/required").toString()).isEqualTo("[\"empleador\",\"identificacion\"]");
	}

	@Test
	void promises_no_motive_that_no_request_leads_to() {
		JsonNode esquemas = documento().at("/components/schemas");
		assertThat(esquemas.at("/Motivo/properties/nombre/enum")).hasSize(12);
		assertThat(esquemas.toString()).doesNotContain("PORTAL_", "LO_CONTO_USTED");
	}

	private JsonNode documento() {
		return Pedido.JSON
			.readTree(this.mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray());
	}

	private static String legible(JsonNode documento) {
		DefaultIndenter sangria = new DefaultIndenter("  ", "\n");
		return Pedido.JSON.writer()
			.with(new DefaultPrettyPrinter().withObjectIndenter(sangria).withArrayIndenter(sangria))
			.writeValueAsString(documento) + "\n";
	}

}
