package ec.clavepatronal.api;

import ec.clavepatronal.identificador.Gravedad;
import ec.clavepatronal.identificador.Hallazgo;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something found about an identifier.
 */
@Schema(name = "Hallazgo")
record HallazgoJson(Hallazgo.Codigo codigo, Gravedad gravedad, String mensaje, @Nullable String propuesta) {

	/** Leaves out the proposal: it may be somebody's number. */
	@Override
	public String toString() {
		return "HallazgoJson[" + this.codigo + ", " + this.gravedad + "]";
	}

}
