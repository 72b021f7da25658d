package ec.clavepatronal.catastro.enlinea;

import java.util.List;
import java.util.Optional;

import ec.clavepatronal.almacen.LenientJson;
import ec.clavepatronal.catastro.enlinea.SinRespuestaDelSri.Motivo;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what the SRI's look-ups answer: an array as a rule, sometimes in an object around
 * it, and {@code false} or nothing for "there is none". Whatever is not needed is passed
 * over.
 */
final class LecturaDelSri {

	private static final JsonMapper JSON = LenientJson.MAPPER.rebuild()
		// What closes the object around the array.
		.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private static final String ENVOLTURA = "contribuyentes";

	private LecturaDelSri() {
	}

	/**
	 * The elements of an answer.
	 * @param cuerpo none where the SRI said that there is none
	 * @throws SinRespuestaDelSri if it is not such an answer
	 */
	static <T> List<T> leer(Optional<byte[]> cuerpo, Class<T> tipo) {
		if (cuerpo.isEmpty()) {
			return List.of();
		}
		try (JsonParser json = JSON.createParser(cuerpo.get())) {
			return elementos(json, tipo);
		}
	}

	private static <T> List<T> elementos(JsonParser json, Class<T> tipo) {
		JsonToken token = primero(json);
		try {
			if (token == JsonToken.START_OBJECT && ENVOLTURA.equals(json.nextName())) {
				token = json.nextToken();
			}
			if (token == JsonToken.VALUE_FALSE) {
				return List.of();
			}
			if (token == JsonToken.START_ARRAY) {
				List<T> elementos = JSON.readerForListOf(tipo).readValue(json);
				if (!elementos.contains(null)) {
					return elementos;
				}
			}
			throw new SinRespuestaDelSri(Motivo.FORMATO_CAMBIADO);
		}
		catch (JacksonException ex) {
			throw new SinRespuestaDelSri(Motivo.FORMATO_CAMBIADO);
		}
	}

	private static JsonToken primero(JsonParser json) {
		try {
			JsonToken token = json.nextToken();
			if (token != null) {
				return token;
			}
		}
		catch (JacksonException ex) {
			// The same as nothing: it is a page for people.
		}
		throw new SinRespuestaDelSri(Motivo.SIN_DATOS);
	}

}
