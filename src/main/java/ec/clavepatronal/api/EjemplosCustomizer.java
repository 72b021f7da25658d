package ec.clavepatronal.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.core.io.ClassPathResource;

/**
 * Examples of the document, from {@code api/ejemplos}: a test sends each request and gets
 * each answer. Read with swagger's own Jackson, which writes them again.
 */
class EjemplosCustomizer implements OpenApiCustomizer {

	@Override
	public void customise(OpenAPI documento) {
		Operation evaluar = operacion(documento, "/api/v1/evaluaciones");
		pedidos(evaluar, List.of("en-linea", "con-reservas", "con-visita"));
		respuestas(evaluar, "200", List.of("en-linea", "con-reservas", "con-visita"));
		respuestas(evaluar, "400", List.of("valor-desconocido"));
		respuestas(evaluar, "422", List.of("ruc-rechazado"));
		Operation leer = operacion(documento, "/api/v1/identificadores");
		pedidos(leer, List.of("identificadores"));
		respuestas(leer, "200", List.of("identificadores"));
	}

	private static Operation operacion(OpenAPI documento, String direccion) {
		return Objects.requireNonNull(documento.getPaths().get(direccion)).getPost();
	}

	private static void pedidos(Operation operacion, List<String> nombres) {
		agregar(operacion.getRequestBody().getContent(), nombres, ".pedido.json");
	}

	private static void respuestas(Operation operacion, String estado, List<String> nombres) {
		agregar(Objects.requireNonNull(operacion.getResponses().get(estado)).getContent(), nombres,
				"." + estado + ".json");
	}

	private static void agregar(Content contenido, List<String> nombres, String sufijo) {
		contenido.values()
			.forEach((tipo) -> nombres
				.forEach((nombre) -> tipo.addExamples(nombre, new Example().value(leer(nombre + sufijo)))));
	}

	private static JsonNode leer(String archivo) {
		try (InputStream texto = new ClassPathResource("api/ejemplos/" + archivo).getInputStream()) {
			return Json31.mapper().readTree(texto);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
