package ec.clavepatronal.web.seguridad;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers of every answer. Set before anything else runs, and again when an error is
 * shown, so that a refused request carries them too; hashed assets then state their own
 * cache time.
 */
public class Cabeceras extends OncePerRequestFilter {

	public static final String POLITICA = "default-src 'none'; style-src 'self'; script-src 'self'; "
			+ "img-src 'self' data:; object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	static final Map<String, String> FIJAS = Map.of("Content-Security-Policy", POLITICA, "X-Content-Type-Options",
			"nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin", "Permissions-Policy",
			"camera=(), microphone=(), geolocation=(), payment=(), usb=()", "Cross-Origin-Opener-Policy", "same-origin",
			"Cross-Origin-Resource-Policy", "same-origin", "Cache-Control", "no-store");

	private static final String UN_ANO = "max-age=31536000; includeSubDomains";

	@Override
	protected void doFilterInternal(HttpServletRequest solicitud, HttpServletResponse respuesta, FilterChain cadena)
			throws ServletException, IOException {
		poner(solicitud, respuesta);
		cadena.doFilter(solicitud, respuesta);
	}

	public static void poner(HttpServletRequest solicitud, HttpServletResponse respuesta) {
		FIJAS.forEach(respuesta::setHeader);
		if (solicitud.isSecure()) {
			respuesta.setHeader("Strict-Transport-Security", UN_ANO);
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
