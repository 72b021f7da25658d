package ec.clavepatronal.web.seguridad;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Reads the mark of a form (its CSRF token). Spring's reader throws where a damaged mark
 * cannot be decoded, which would be a 500; here it counts as a wrong mark.
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
