package ec.clavepatronal.recuperacion;

import ec.clavepatronal.reglas.Empleador;

/**
 * The employer's data exactly as they were typed, before any reading. Empty text where
 * nothing was typed; for domestic service an empty RUC and sucursal are filled in.
 */
public record DatosEscritos(Empleador empleador, TipoIdentificacion tipo, String numero, String ruc, String sucursal) {

	/** Says nothing of what was typed: it may be somebody's number. */
	@Override
	public String toString() {
		return "DatosEscritos[" + this.empleador + ", " + this.tipo + "]";
	}

}
