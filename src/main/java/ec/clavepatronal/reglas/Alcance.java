package ec.clavepatronal.reglas;

/**
 * Whether changing what a rule looks at is in the person's own hands.
 */
public enum Alcance {

	/** The person can do it alone. */
	EN_SUS_MANOS,

	/** It takes somebody else too, or may not be enough. */
	EN_PARTE,

	/** Nothing the person does changes it. */
	NO_DEPENDE

}
