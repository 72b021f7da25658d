package ec.clavepatronal.recuperacion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Whose the expedientes are: whoever has the cookie. Nobody is known by name. The cookie
 * holds 256 random bits; the database only their hash, so that reading it opens nothing.
 */
@Component
class Titular {

	static final String COOKIE = "titular";

	private static final int BYTES = 32;

	/** 32 bytes in base64 without padding. */
	private static final Pattern FICHA = Pattern.compile("[\\w-]{43}");

	private final SecureRandom azar = new SecureRandom();

	private final HttpServletRequest solicitud;

	private final HttpServletResponse respuesta;

	private final Conservacion conservacion;

	Titular(HttpServletRequest solicitud, HttpServletResponse respuesta, Conservacion conservacion) {
		this.solicitud = solicitud;
		this.respuesta = respuesta;
		this.conservacion = conservacion;
	}

	/** The hash of the present one, if the request brings a cookie. */
	Optional<String> presente() {
		return ficha().map(Titular::huella);
	}

	/**
	 * The hash of the present one, or of a new one who gets a cookie. The cookie lasts as
	 * long as the answers, counted from now.
	 */
	String presenteONuevo() {
		String ficha = ficha().orElseGet(this::nueva);
		entregar(ficha);
		return huella(ficha);
	}

	/** The cookie lasts again as long as the answers. */
	void renovar() {
		ficha().ifPresent(this::entregar);
	}

	private Optional<String> ficha() {
		if (this.solicitud.getAttribute(COOKIE) instanceof String entregada) {
			return Optional.of(entregada);
		}
		Cookie @Nullable [] cookies = this.solicitud.getCookies();
		if (cookies == null) {
			return Optional.empty();
		}
		return Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(COOKIE))
			.map(Cookie::getValue)
			.filter((valor) -> FICHA.matcher(valor).matches())
			.findFirst();
	}

	private String nueva() {
		byte[] bytes = new byte[BYTES];
		this.azar.nextBytes(bytes);
		return base64(bytes);
	}

	/** Once a request: whoever opens and keeps in one go is the same one. */
	private void entregar(String ficha) {
		if (this.solicitud.getAttribute(COOKIE) != null) {
			return;
		}
		this.solicitud.setAttribute(COOKIE, ficha);
		Cookie cookie = new Cookie(COOKIE, ficha);
		cookie.setPath("/");
		cookie.setHttpOnly(true);
		cookie.setMaxAge(Math.toIntExact(this.conservacion.plazo().toSeconds()));
		this.respuesta.addCookie(cookie);
	}

	private static String huella(String ficha) {
		try {
			return base64(MessageDigest.getInstance("SHA-256").digest(ficha.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String base64(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
