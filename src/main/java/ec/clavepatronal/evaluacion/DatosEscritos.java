package ec.clavepatronal.evaluacion;

import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.reglas.Empleador;

/**
 * The employer's data exactly as they were typed, before any reading. Empty text where
 * nothing was typed; for domestic service an empty RUC and sucursal are filled in.
 */
public record DatosEscritos(Empleador empleador, TipoIdentificacion tipo, String numero, String ruc, String sucursal) {

	/** Made-up data for whoever only wants to look: published test numbers, nobody's. */
	public static final DatosEscritos DE_EJEMPLO = new DatosEscritos(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA,
			"0151314416", "0990999996001", "0001");

	@Override
	public String toString() {
		return "DatosEscritos[" + this.empleador + ", " + this.tipo + "]";
	}

}
