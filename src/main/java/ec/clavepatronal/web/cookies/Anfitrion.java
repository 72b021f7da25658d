package ec.clavepatronal.web.cookies;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The name under which the site was opened.
 */
final class Anfitrion {

	private static final Set<String> LOCALES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

	private Anfitrion() {
	}

	/**
	 * Whether cookies may go without {@code Secure}: the browser is on the same machine,
	 * and nobody speaks HTTPS in between. Anybody can write a name of this machine into a
	 * request; that it did not come by HTTPS only a proxy of ours can tell.
	 */
	static boolean esLocal(HttpServletRequest solicitud) {
		return !solicitud.isSecure() && LOCALES.contains(solicitud.getServerName());
	}

}
