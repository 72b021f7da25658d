package ec.clavepatronal.sitio;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/**
 * Every cookie, whoever sets it, is out of reach of scripts, stays on this site and
 * travels encrypted. Only on the person's own machine, where there is no HTTPS, it goes
 * without {@code Secure}.
 */
class CookiesDiscretas extends Rfc6265CookieProcessor {

	@Override
	public String generateHeader(Cookie cookie, HttpServletRequest solicitud) {
		cookie.setHttpOnly(true);
		cookie.setSecure(!Anfitrion.esLocal(solicitud.getServerName()));
		cookie.setAttribute("SameSite", "Lax");
		return super.generateHeader(cookie, solicitud);
	}

}
