package ec.clavepatronal.sitio;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much a request may bring. What a program sends is read here, up to the limit, so
 * that a body without a stated length cannot get around it; forms of unstated length are
 * counted by the server while it reads them.
 */
class LimiteDeCuerpo extends OncePerRequestFilter {

	private final Limites limites;

	LimiteDeCuerpo(Limites limites) {
		this.limites = limites;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest solicitud, HttpServletResponse respuesta, FilterChain cadena)
			throws ServletException, IOException {
		boolean api = Camino.esApi(solicitud.getServletPath());
		int maximo = (int) (api ? this.limites.cuerpoApi() : this.limites.cuerpoFormulario()).toBytes();
		if (solicitud.getContentLengthLong() > maximo) {
			respuesta.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		if (!api) {
			cadena.doFilter(solicitud, respuesta);
			return;
		}
		byte[] cuerpo = solicitud.getInputStream().readNBytes(maximo + 1);
		if (cuerpo.length > maximo) {
			respuesta.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		cadena.doFilter(new CuerpoLeido(solicitud, cuerpo), respuesta);
	}

}
