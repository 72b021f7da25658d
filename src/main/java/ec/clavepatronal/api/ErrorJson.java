package ec.clavepatronal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One error at its field.
 */
@Schema(name = "Error")
record ErrorJson(String campo, String codigo, String mensaje, @Nullable String propuesta) {

	/** Leaves out what was sent: it may be somebody's number. */
	@Override
	public String toString() {
		return "ErrorJson[" + this.codigo + "]";
	}

}
