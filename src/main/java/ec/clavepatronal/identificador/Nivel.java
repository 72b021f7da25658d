package ec.clavepatronal.identificador;

import java.util.List;

/**
 * The outcome of reading one text: its worst finding decides. The names are part of the
 * JSON contract. None of them says that a number exists: only the SRI and IESS know that.
 */
public enum Nivel {

	/** Nothing was found, or only things to explain. */
	ACEPTADO,

	/** There is something to look at before going on. */
	CON_DUDAS,

	/** It cannot be used as it was typed. */
	RECHAZADO;

	/**
	 * The level of the worst finding.
	 * @param hallazgos everything that was found
	 */
	public static Nivel de(List<Hallazgo> hallazgos) {
		Nivel peor = ACEPTADO;
		for (Hallazgo hallazgo : hallazgos) {
			Nivel nivel = de(hallazgo.gravedad());
			peor = (nivel.compareTo(peor) > 0) ? nivel : peor;
		}
		return peor;
	}

	private static Nivel de(Gravedad gravedad) {
		return switch (gravedad) {
			case INFO -> ACEPTADO;
			case AVISO -> CON_DUDAS;
			case ERROR -> RECHAZADO;
		};
	}

}
