package ec.clavepatronal.sitio;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No address here has anything behind a semicolon. The firewall refuses it, too, but
 * Spring decodes it before and fails over half a code.
 */
class SinParametrosEnElCamino extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest solicitud, HttpServletResponse respuesta, FilterChain cadena)
			throws ServletException, IOException {
		if (solicitud.getRequestURI().indexOf(';') >= 0) {
			respuesta.sendError(HttpStatus.BAD_REQUEST.value());
			return;
		}
		cadena.doFilter(solicitud, respuesta);
	}

}
