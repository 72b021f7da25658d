package ec.clavepatronal.recuperacion;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers of an expediente as they are written down: one JSON object with a form for
 * each screen. Whatever another version of the application wrote and this one cannot read
 * is as if it had not been answered: that screen asks again.
 */
final class Respuestas {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private Respuestas() {
	}

	static byte[] escribir(Map<Paso, Formulario> respuestas) {
		return JSON.writeValueAsBytes(respuestas);
	}

	static Map<Paso, Formulario> leer(byte[] escritas) {
		Map<Paso, Formulario> respuestas = new EnumMap<>(Paso.class);
		JsonNode pasos = JSON.readTree(escritas);
		for (Paso paso : Paso.values()) {
			leer(paso, pasos.get(paso.name())).ifPresent((formulario) -> respuestas.put(paso, formulario));
		}
		return respuestas;
	}

	private static Optional<Formulario> leer(Paso paso, JsonNode escrito) {
		if (escrito == null) {
			return Optional.empty();
		}
		try {
			return paso.formulario().map((tipo) -> JSON.treeToValue(escrito, tipo));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

}
