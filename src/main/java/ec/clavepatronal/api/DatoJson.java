package ec.clavepatronal.api;

import java.util.List;

import ec.clavepatronal.identificador.Nivel;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One identifier of an evaluation: what to type, and what was found about it.
 */
@Schema(name = "Dato")
record DatoJson(@Nullable String valor, Nivel nivel, List<HallazgoJson> hallazgos) {

	/** Leaves out the value: it may be somebody's number. */
	@Override
	public String toString() {
		return "DatoJson[" + this.nivel + "]";
	}

}
