package ec.clavepatronal.web.seguridad;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Reads the mark of a form. One with a flipped bit may be no text at all, which Spring's
 * reader takes for a failure of its own; here it is a mark that does not fit.
 */
class MarcaLegible implements CsrfTokenRequestHandler {

	private final CsrfTokenRequestHandler lector = new XorCsrfTokenRequestAttributeHandler();

	@Override
	public void handle(HttpServletRequest solicitud, HttpServletResponse respuesta, Supplier<CsrfToken> marca) {
		this.lector.handle(solicitud, respuesta, marca);
	}

	@Override
	public @Nullable String resolveCsrfTokenValue(HttpServletRequest solicitud, CsrfToken marca) {
		try {
			return this.lector.resolveCsrfTokenValue(solicitud, marca);
		}
		catch (IllegalArgumentException ilegible) {
			return null;
		}
	}

}
