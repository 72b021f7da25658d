package ec.clavepatronal.sitio;

import java.util.Set;

/**
 * The name under which the site was opened.
 */
final class Anfitrion {

	private static final Set<String> LOCALES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

	private Anfitrion() {
	}

	/** Whether the browser is on the same machine, where there is no HTTPS to ask for. */
	static boolean esLocal(String nombre) {
		return LOCALES.contains(nombre);
	}

}
