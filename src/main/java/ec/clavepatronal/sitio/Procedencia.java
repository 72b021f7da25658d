package ec.clavepatronal.sitio;

import java.net.URI;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Where a form was sent from, as far as the browser says: {@code Sec-Fetch-Site}, or else
 * {@code Origin}. A page of another site can forge neither. The second is {@code null}
 * from our own pages too, which send no referrer, so it counts only where the first is
 * missing. Browsers that send none of both leave it to the cookies, which stay on this
 * site.
 */
final class Procedencia {

	private static final Set<String> PROPIAS = Set.of("same-origin", "none");

	private Procedencia() {
	}

	static boolean esDeAqui(HttpServletRequest solicitud) {
		@Nullable String sitio = solicitud.getHeader("Sec-Fetch-Site");
		@Nullable String origen = solicitud.getHeader(HttpHeaders.ORIGIN);
		return (sitio != null) ? PROPIAS.contains(sitio) : origen == null || esAnfitrion(origen, solicitud);
	}

	/** The scheme may differ behind a proxy that does not tell. */
	private static boolean esAnfitrion(String origen, HttpServletRequest solicitud) {
		try {
			return solicitud.getServerName().equalsIgnoreCase(URI.create(origen).getHost());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
