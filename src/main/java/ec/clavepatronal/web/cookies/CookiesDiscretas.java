package ec.clavepatronal.web.cookies;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/**
 * Every cookie, whoever sets it, is out of reach of scripts, stays on this site and
 * travels encrypted, under a name that browsers take from this very site only. On the
 * person's own machine, where there is no HTTPS, it goes without {@code Secure} and
 * without that name.
 */
class CookiesDiscretas extends Rfc6265CookieProcessor {

	/** RFC 6265bis, section 4.1.3.2: Secure, no Domain, and the whole site as path. */
	static final String DE_ESTE_SITIO = "__Host-";

	private static final String TODO_EL_SITIO = "/";

	@Override
	public String generateHeader(Cookie cookie, HttpServletRequest solicitud) {
		cookie.setHttpOnly(true);
		cookie.setAttribute("SameSite", "Lax");
		if (LocalRequest.matches(solicitud)) {
			cookie.setSecure(false);
			return super.generateHeader(cookie, solicitud);
		}
		cookie.setSecure(true);
		cookie.setPath(TODO_EL_SITIO);
		return DE_ESTE_SITIO + super.generateHeader(cookie, solicitud);
	}

}
