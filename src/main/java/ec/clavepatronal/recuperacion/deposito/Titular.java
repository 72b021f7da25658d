package ec.clavepatronal.recuperacion.deposito;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose the expedientes are: whoever has the cookie. Nobody is known by name. The cookie
 * holds 256 random bits; the database only their hash, so that reading it opens nothing.
 */
@Component
class Titular {

	static final String COOKIE = "titular";

	private static final String DURA = COOKIE + ".dura";

	private static final int BYTES = 32;

	/** 32 bytes in base64 without padding. */
	private static final Pattern FICHA = Pattern.compile("[\\w-]{43}");

	/** Longer than this no browser keeps a cookie. */
	private static final Duration TOPE = Duration.ofDays(400);

	private final SecureRandom azar = new SecureRandom();

	private final JdbcClient base;

	private final HttpServletRequest solicitud;

	private final HttpServletResponse respuesta;

	private final Conservacion conservacion;

	private final Clock reloj;

	Titular(JdbcClient base, HttpServletRequest solicitud, HttpServletResponse respuesta, Conservacion conservacion,
			Clock reloj) {
		this.base = base;
		this.reloj = reloj;
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
	 * long as what is kept longest, counted from now.
	 */
	String presenteONuevo() {
		String ficha = ficha().filter(this::esNuestra).orElseGet(this::nueva);
		entregar(ficha);
		return huella(ficha);
	}

	/**
	 * Whether it was made here: just now, or for something that is kept. A cookie that
	 * somebody else put into a browser must not make two people one.
	 */
	private boolean esNuestra(String ficha) {
		return this.solicitud.getAttribute(COOKIE) != null
				|| this.base.sql("select count(*) from expediente where titular = ?")
					.param(huella(ficha))
					.query(Integer.class)
					.single() > 0;
	}

	/** The cookie lasts again as long as what is kept longest. */
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

	/**
	 * Once a request, or again if something is kept longer now: whoever opens and keeps
	 * in one go is the same one.
	 */
	private void entregar(String ficha) {
		int dura = Math.toIntExact(dura(huella(ficha)).toSeconds());
		if (this.solicitud.getAttribute(DURA) instanceof Integer antes && antes >= dura) {
			return;
		}
		this.solicitud.setAttribute(COOKIE, ficha);
		this.solicitud.setAttribute(DURA, dura);
		Cookie cookie = new Cookie(COOKIE, ficha);
		cookie.setPath("/");
		cookie.setHttpOnly(true);
		cookie.setMaxAge(dura);
		this.respuesta.addCookie(cookie);
	}

	private Duration dura(String titular) {
		long hasta = this.base.sql("""
				select coalesce(max(case when por_turno > por_pedido then por_turno else por_pedido end), 0)
				from expediente where titular = ?""").param(titular).query(Long.class).single();
		Duration falta = Duration.ofMillis(hasta - this.reloj.millis());
		return Stream.of(falta, this.conservacion.plazo())
			.max(Duration::compareTo)
			.filter((d) -> d.compareTo(TOPE) < 0)
			.orElse(TOPE);
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
