package ec.clavepatronal.identificador;

/**
 * Keeps identifiers out of logs: the province is enough to tell two cases apart.
 */
final class Mascara {

	private static final int VISIBLES = 2;

	/** Below this length two visible characters would give away too much. */
	private static final int LARGO_MINIMO = 9;

	private Mascara() {
	}

	static String de(String valor) {
		int visibles = (valor.length() < LARGO_MINIMO) ? 0 : VISIBLES;
		return valor.substring(0, visibles) + "*".repeat(valor.length() - visibles);
	}

}
