package ec.clavepatronal.almacen;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as another version of the application kept it, or as somebody else sends it: a
 * name that is not known here is passed over.
 */
public final class LenientJson {

	/** Reads and writes; safe for all threads. */
	public static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private LenientJson() {
	}

}
