package ec.clavepatronal.web.peticiones;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a {@code Content-Type} with a wildcard, which only {@code Accept} may have.
 * Where Spring parses it at all, it fails with 500.
 */
class TipoConcreto extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest solicitud, HttpServletResponse respuesta, FilterChain cadena)
			throws ServletException, IOException {
		if (concreto(solicitud.getContentType())) {
			cadena.doFilter(solicitud, respuesta);
		}
		else {
			respuesta.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
		}
	}

	private static boolean concreto(@Nullable String tipo) {
		return tipo == null || tipo.split(";", 2)[0].indexOf('*') < 0;
	}

}
