package ec.clavepatronal.web.peticiones;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No address of ours has parameters behind a semicolon. The firewall turns them away, but
 * Spring takes them apart before that, and fails over half an escape.
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
