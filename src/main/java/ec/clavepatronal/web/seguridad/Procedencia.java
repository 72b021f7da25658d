package ec.clavepatronal.web.seguridad;

import java.net.URI;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Where a form was sent from, as far as the browser says: {@code Sec-Fetch-Site}, or else
 * {@code Origin}, or else {@code Referer}. A page of another site can forge none of them;
 * that it can leave out the last is why the others are asked first. Our own pages tell
 * their site to this one and to no other. Browsers that send none of the three leave it
 * to the cookies, which stay on this site.
 */
final class Procedencia {

	private static final Set<String> PROPIAS = Set.of("same-origin", "none");

	private Procedencia() {
	}

	static boolean esDeAqui(HttpServletRequest solicitud) {
		@Nullable String sitio = solicitud.getHeader("Sec-Fetch-Site");
		@Nullable String origen = solicitud.getHeader(HttpHeaders.ORIGIN);
		if (sitio != null) {
			return PROPIAS.contains(sitio);
		}
		@Nullable String desde = (origen != null) ? origen : solicitud.getHeader(HttpHeaders.REFERER);
		return desde == null || esEsteSitio(desde, solicitud);
	}

	/** The scheme may differ behind a proxy that does not tell. */
	private static boolean esEsteSitio(String origen, HttpServletRequest solicitud) {
		try {
			return solicitud.getServerName().equalsIgnoreCase(URI.create(origen).getHost());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
