package ec.clavepatronal.evaluacion;

/**
 * What is said to the person: the outcome, told apart where a plain «sí» would promise
 * too much, and where there is nothing left to foresee. Wording under
 * {@code veredicto.<name>}.
 */
public enum Veredicto {

	/** Online, and nothing speaks against it. */
	EN_LINEA,

	/**
	 * Online may be tried, but something may make it fail. Never shown as a plain yes.
	 */
	CON_RESERVAS,

	/** Partly online, with a visit. */
	PARCIAL_CON_VISITA,

	/** Cannot be told yet. */
	POR_CONFIRMAR,

	/** The portal gave the key: what is left is to take care of it. */
	RECUPERADO;

	static Veredicto de(Evaluacion evaluacion) {
		if (evaluacion.hechos().recuperada()) {
			return RECUPERADO;
		}
		if (evaluacion.codigoRechazado()) {
			return PARCIAL_CON_VISITA;
		}
		return switch (evaluacion.desenlace()) {
			case EN_LINEA -> evaluacion.reservas().isEmpty() ? EN_LINEA : CON_RESERVAS;
			case PARCIAL_CON_VISITA -> PARCIAL_CON_VISITA;
			case POR_CONFIRMAR -> POR_CONFIRMAR;
		};
	}

}
