package ec.clavepatronal.documentos;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was typed for the papers of an expediente, as it is kept with it: going back, or
 * coming again tomorrow, loses nothing.
 *
 * @param carta for the letters, or null
 * @param visita the appointment, or null
 */
record Borrador(@Nullable CartaForm carta, @Nullable VisitaForm visita) {

	static final Borrador VACIO = new Borrador(null, null);

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	Borrador con(CartaForm otra) {
		return new Borrador(otra, this.visita);
	}

	Borrador con(VisitaForm otra) {
		return new Borrador(this.carta, otra);
	}

	byte[] escribir() {
		return JSON.writeValueAsBytes(this);
	}

	/**
	 * What another version of the application wrote and this one cannot read is asked
	 * again.
	 */
	static Borrador leer(byte[] escrito) {
		try {
			return Objects.requireNonNullElse(JSON.readValue(escrito, Borrador.class), VACIO);
		}
		catch (JacksonException ex) {
			return VACIO;
		}
	}

	/** Says nothing of what was typed: it is personal. */
	@Override
	public String toString() {
		return "Borrador[]";
	}

}
