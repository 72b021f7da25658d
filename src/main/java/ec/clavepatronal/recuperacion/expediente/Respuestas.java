package ec.clavepatronal.recuperacion.expediente;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import ec.clavepatronal.almacen.LenientJson;
import ec.clavepatronal.evaluacion.SegunSri;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answers of an expediente as they are written down: one JSON object with a form for
 * each screen, and what the registry said. Whatever another version of the application
 * wrote and this one cannot read is as if it had not been answered: that screen asks
 * again.
 */
public final class Respuestas {

	private static final JsonMapper JSON = LenientJson.MAPPER;

	private static final String SEGUN_SRI = "SEGUN_SRI";

	private Respuestas() {
	}

	public static byte[] escribir(Expediente expediente) {
		ObjectNode escritas = JSON.createObjectNode();
		expediente.respuestas().forEach((paso, formulario) -> escritas.set(paso.name(), JSON.valueToTree(formulario)));
		expediente.segunSri().ifPresent((segun) -> escritas.set(SEGUN_SRI, JSON.valueToTree(segun)));
		return JSON.writeValueAsBytes(escritas);
	}

	public static Expediente leer(String id, int version, byte[] escritas, Ficha ficha) {
		JsonNode nodo = JSON.readTree(escritas);
		Map<Paso, Formulario> respuestas = new EnumMap<>(Paso.class);
		for (Paso paso : Paso.values()) {
			paso.formulario()
				.flatMap((tipo) -> leer(nodo.get(paso.name()), tipo))
				.ifPresent((formulario) -> respuestas.put(paso, formulario));
		}
		return new Expediente(id, version, respuestas, leer(nodo.get(SEGUN_SRI), SegunSri.class), ficha);
	}

	private static <T> Optional<T> leer(@Nullable JsonNode escrito, Class<T> tipo) {
		if (escrito == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(JSON.treeToValue(escrito, tipo));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

}
