package ec.clavepatronal.api;

import ec.clavepatronal.identificador.TipoIdentificacion;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who signs in with the key: for a company its legal representative.
 */
@Schema(name = "Identificacion")
record IdentificacionJson(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable TipoIdentificacion tipo,
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String numero) {

	/** Leaves out what was sent: it may be somebody's number. */
	@Override
	public String toString() {
		return "IdentificacionJson[" + this.tipo + "]";
	}

}
