package ec.clavepatronal.reglas;

/**
 * What a rule that holds does to the outcome, weakest first: the strongest effect met
 * names the {@link Desenlace}.
 */
public enum Efecto {

	/** Something to know before starting; the outcome stays. */
	AVISO,

	/** A fact is missing, so the online path cannot be promised. */
	FALTA_SABER,

	/** The recovery ends at a Centro de Atención Universal. */
	VISITA

}
