package ec.clavepatronal.web.cookies;

import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells a browser on this very machine from any other.
 */
final class LocalRequest {

	private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

	private LocalRequest() {
	}

	/**
	 * Whether cookies may go without {@code Secure}: the browser is on the same machine,
	 * and nobody speaks HTTPS in between. Anybody can write a name of this machine into a
	 * request; that it did not come by HTTPS only a proxy of ours can tell.
	 */
	static boolean matches(HttpServletRequest request) {
		return !request.isSecure() && NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT));
	}

}
