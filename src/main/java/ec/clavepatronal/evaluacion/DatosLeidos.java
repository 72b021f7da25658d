package ec.clavepatronal.evaluacion;

import java.util.Set;
import java.util.stream.Stream;

import ec.clavepatronal.identificador.Hallazgo;
import ec.clavepatronal.identificador.Nivel;
import ec.clavepatronal.identificador.TipoIdentificacion;

/**
 * The three identifiers of the recovery form after reading. For domestic service
 * {@code ruc} holds the domestic identifier, which is not a RUC.
 */
public record DatosLeidos(TipoIdentificacion tipo, Dato identificacion, Dato ruc, Dato sucursal) {

	private static final Set<Hallazgo.Codigo> SIN_REGLA = Set.of(Hallazgo.Codigo.SIN_REGLA_PUBLICA,
			Hallazgo.Codigo.CODIGO_SIN_COMPROBAR);

	/** Whether any of the three is refused. */
	public boolean rechazados() {
		return algunoEn(Nivel.RECHAZADO);
	}

	/** Whether any of the three asks for a second look. */
	public boolean conDudas() {
		return algunoEn(Nivel.CON_DUDAS);
	}

	/**
	 * Whether there is a number that nobody outside IESS can judge: no public rule tells
	 * the shape of a foreigner's code, nor what stands for the RUC of a household that
	 * has one.
	 */
	public boolean sinReglaPublica() {
		return this.tipo == TipoIdentificacion.CODIGO_EXTRANJERO
				|| Stream.of(this.identificacion, this.ruc, this.sucursal)
					.flatMap((dato) -> dato.hallazgos().stream())
					.anyMatch((hallazgo) -> SIN_REGLA.contains(hallazgo.codigo()));
	}

	private boolean algunoEn(Nivel nivel) {
		return Stream.of(this.identificacion, this.ruc, this.sucursal).anyMatch((dato) -> dato.nivel() == nivel);
	}

}
