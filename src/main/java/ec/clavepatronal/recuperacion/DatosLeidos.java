package ec.clavepatronal.recuperacion;

import java.util.stream.Stream;

import ec.clavepatronal.identificador.Nivel;

/**
 * The three identifiers of the recovery form after reading. For domestic service
 * {@code ruc} holds the domestic identifier, which is not a RUC.
 */
public record DatosLeidos(TipoIdentificacion tipo, Dato identificacion, Dato ruc, Dato sucursal) {

	/** Whether any of the three is refused. */
	public boolean rechazados() {
		return algunoEn(Nivel.RECHAZADO);
	}

	/** Whether any of the three asks for a second look. */
	public boolean conDudas() {
		return algunoEn(Nivel.CON_DUDAS);
	}

	private boolean algunoEn(Nivel nivel) {
		return Stream.of(this.identificacion, this.ruc, this.sucursal).anyMatch((dato) -> dato.nivel() == nivel);
	}

}
