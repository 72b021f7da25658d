package ec.clavepatronal.reglas;

import java.util.List;

/**
 * How the recovery can be finished. The names are part of the JSON contract.
 */
public enum Desenlace {

	/** From start to end on the portal. */
	EN_LINEA,

	/** Partly online, with a visit to a Centro de Atención Universal. */
	PARCIAL_CON_VISITA,

	/** Cannot be told yet: a fact is missing. */
	POR_CONFIRMAR;

	/**
	 * The outcome of the rules that hold: any visit wins, then any missing fact.
	 * @param motivos the rules that hold, in any order
	 */
	public static Desenlace de(List<Regla> motivos) {
		Desenlace desenlace = EN_LINEA;
		for (Regla motivo : motivos) {
			if (motivo.efecto() == Efecto.VISITA) {
				return PARCIAL_CON_VISITA;
			}
			if (motivo.efecto() == Efecto.FALTA_SABER) {
				desenlace = POR_CONFIRMAR;
			}
		}
		return desenlace;
	}

}
