package ec.clavepatronal.web.seguridad;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The marks of forms (CSRF tokens): 128 random bits, kept in a cookie, so that reading a
 * page with a form opens no session. Spring's own are longer UUIDs, with six fixed bits.
 */
class MarcasAlAzar implements CsrfTokenRepository {

	private static final int BYTES = 16;

	private final SecureRandom azar = new SecureRandom();

	private final CookieCsrfTokenRepository enCookie = new CookieCsrfTokenRepository();

	MarcasAlAzar() {
		this.enCookie.setCookieName("formulario");
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest solicitud) {
		CsrfToken deSpring = this.enCookie.generateToken(solicitud);
		byte[] bytes = new byte[BYTES];
		this.azar.nextBytes(bytes);
		return new DefaultCsrfToken(deSpring.getHeaderName(), deSpring.getParameterName(),
				Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	@Override
	public void saveToken(@Nullable CsrfToken marca, HttpServletRequest solicitud, HttpServletResponse respuesta) {
		this.enCookie.saveToken(marca, solicitud, respuesta);
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest solicitud) {
		return this.enCookie.loadToken(solicitud);
	}

}
