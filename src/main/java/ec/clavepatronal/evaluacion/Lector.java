package ec.clavepatronal.evaluacion;

/** Whoever reads identifiers: the evaluation, or one request that reads each but once. */
@FunctionalInterface
public interface Lector {

	/**
	 * Reads what was typed, each field by itself and then against the others.
	 * @param escritos the texts as they were typed
	 */
	DatosLeidos leer(DatosEscritos escritos);

}
