package ec.clavepatronal.web.seguridad;

import java.io.IOException;

import ec.clavepatronal.pagina.EnvioSinComprobar;
import ec.clavepatronal.web.Rechazo;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

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
 * too long. The same page is shown, as a GET and so without keeping anything, with all
 * that was typed, a new mark and what happened. What another site sent is not shown: it
 * leads back to the page as it is. A method that the address does not know is told so
 * first.
 */
class EnvioNoComprobado implements AccessDeniedHandler {

	static final String AVISO = "aviso=envio";

	private final HandlerMapping rutas;

	EnvioNoComprobado(HandlerMapping rutas) {
		this.rutas = rutas;
	}

	@Override
	public void handle(HttpServletRequest solicitud, HttpServletResponse respuesta, AccessDeniedException ex)
			throws IOException, ServletException {
		ServletRequestPathUtils.parseAndCache(solicitud);
		Rechazo.SIN_MARCA.anotar(solicitud);
		if (!existe(solicitud, respuesta)) {
			return;
		}
		HttpServletRequest pagina = new ComoGet(solicitud);
		@Nullable RequestDispatcher camino = solicitud.getRequestDispatcher(solicitud.getRequestURI());
		if (!seMuestra(pagina) || camino == null) {
			respuesta.sendError(HttpStatus.FORBIDDEN.value());
		}
		else if (Procedencia.esDeAqui(solicitud)) {
			EnvioSinComprobar.marcar(solicitud);
			camino.forward(pagina, new SinAceptar(respuesta));
		}
		else {
			respuesta.setStatus(HttpStatus.SEE_OTHER.value());
			respuesta.setHeader(HttpHeaders.LOCATION, solicitud.getRequestURI() + "?" + AVISO);
		}
	}

	/** Whether the address takes forms at all; if not, that is the answer. */
	private boolean existe(HttpServletRequest solicitud, HttpServletResponse respuesta) throws IOException {
		try {
			if (this.rutas.getHandler(solicitud) != null) {
				return true;
			}
			respuesta.sendError(HttpStatus.NOT_FOUND.value());
		}
		catch (HttpRequestMethodNotSupportedException desconocido) {
			respuesta.setHeader(HttpHeaders.ALLOW,
					StringUtils.arrayToCommaDelimitedString(desconocido.getSupportedMethods()));
			respuesta.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
		}
		catch (Exception otro) {
			throw new IOException(otro);
		}
		return false;
	}

	private boolean seMuestra(HttpServletRequest pagina) throws IOException {
		try {
			return this.rutas.getHandler(pagina) != null;
		}
		catch (HttpRequestMethodNotSupportedException ex) {
			return false;
		}
		catch (Exception otro) {
			throw new IOException(otro);
		}
	}

	/** The page of a form instead of the form. */
	private static final class ComoGet extends HttpServletRequestWrapper {

		ComoGet(HttpServletRequest envio) {
			super(envio);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

	}

	/** A page that answers a form is no success: nothing was kept. */
	private static final class SinAceptar extends HttpServletResponseWrapper {

		SinAceptar(HttpServletResponse respuesta) {
			super(respuesta);
			setStatus(HttpStatus.OK.value());
		}

		@Override
		public void setStatus(int estado) {
			super.setStatus((estado == HttpStatus.OK.value()) ? HttpStatus.UNPROCESSABLE_CONTENT.value() : estado);
		}

	}

}
