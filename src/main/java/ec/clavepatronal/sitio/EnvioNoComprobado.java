package ec.clavepatronal.sitio;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.util.StringUtils;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * A form came without the mark that it was filled in here: mostly a page left open for
 * too long. Leads back to the same page, which brings a new mark and says what happened.
 * A method that the address does not know is told so first.
 */
class EnvioNoComprobado implements AccessDeniedHandler {

	static final String AVISO = "aviso=envio";

	private final HandlerMapping rutas;

	EnvioNoComprobado(HandlerMapping rutas) {
		this.rutas = rutas;
	}

	@Override
	public void handle(HttpServletRequest solicitud, HttpServletResponse respuesta, AccessDeniedException ex)
			throws IOException {
		ServletRequestPathUtils.parseAndCache(solicitud);
		try {
			if (this.rutas.getHandler(solicitud) == null) {
				respuesta.sendError(HttpStatus.NOT_FOUND.value());
			}
			else if (seMuestra(solicitud)) {
				respuesta.setStatus(HttpStatus.SEE_OTHER.value());
				respuesta.setHeader(HttpHeaders.LOCATION, otraVez(solicitud));
			}
			else {
				respuesta.sendError(HttpStatus.FORBIDDEN.value());
			}
		}
		catch (HttpRequestMethodNotSupportedException desconocido) {
			respuesta.setHeader(HttpHeaders.ALLOW,
					StringUtils.arrayToCommaDelimitedString(desconocido.getSupportedMethods()));
			respuesta.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
		}
		catch (Exception otro) {
			throw new IOException(otro);
		}
	}

	private boolean seMuestra(HttpServletRequest solicitud) throws Exception {
		try {
			return this.rutas.getHandler(comoGet(solicitud)) != null;
		}
		catch (HttpRequestMethodNotSupportedException ex) {
			return false;
		}
	}

	private static HttpServletRequest comoGet(HttpServletRequest solicitud) {
		return new HttpServletRequestWrapper(solicitud) {
			@Override
			public String getMethod() {
				return HttpMethod.GET.name();
			}
		};
	}

	private static String otraVez(HttpServletRequest solicitud) {
		String cambiar = Boolean.parseBoolean(solicitud.getParameter("cambiar")) ? "cambiar=true&" : "";
		return solicitud.getRequestURI() + "?" + cambiar + AVISO;
	}

}
