package ec.clavepatronal.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One text to read. A missing text counts as an empty one.
 */
@Schema(name = "Identificador")
record IdentificadorJson(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable ClaseIdentificador clase,
		@Nullable String texto) {

	static List<ErrorDeForma> faltas(@Nullable IdentificadorJson identificador, String campo) {
		if (identificador == null) {
			return List.of(ErrorDeForma.falta(campo, List.of("clase", "texto")));
		}
		return (identificador.clase == null) ? List.of(ErrorDeForma.falta(campo + ".clase", ClaseIdentificador.class))
				: List.of();
	}

	/** Leaves out what was sent: it may be somebody's number. */
	@Override
	public String toString() {
		return "IdentificadorJson[" + this.clase + "]";
	}

}
