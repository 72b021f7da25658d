package ec.clavepatronal.api;

import java.util.List;

import ec.clavepatronal.identificador.Nivel;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one text: a value unless it was refused, and everything found.
 */
@Schema(name = "Lectura")
record LecturaJson(Nivel nivel, @Nullable String valor, List<HallazgoJson> hallazgos) {

	/** Leaves out the value: it may be somebody's number. */
	@Override
	public String toString() {
		return "LecturaJson[" + this.nivel + "]";
	}

}
