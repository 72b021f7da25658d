package ec.clavepatronal.web.peticiones;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses parameters behind a semicolon, which no address of ours has. Spring Security's
 * firewall refuses them too, but Spring MVC parses the path before that, and fails with
 * 500 on a broken escape in a parameter.
 */
class SinParametrosDeRuta extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest solicitud, HttpServletResponse respuesta, FilterChain cadena)
			throws ServletException, IOException {
		if (solicitud.getRequestURI().indexOf(';') < 0) {
			cadena.doFilter(solicitud, respuesta);
		}
		else {
			respuesta.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

}
