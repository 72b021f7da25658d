package ec.clavepatronal.propietario;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The browser of one request as an owner: whoever has the cookie. Nobody is known by
 * name. A browser that brings none is somebody new, who gets a cookie once something is
 * kept.
 */
final class Navegador {

	static final String COOKIE = "titular";

	/** Longer than this no browser keeps a cookie. */
	private static final Duration TOPE = Duration.ofDays(400);

	private final Conservacion conservacion;

	private Ficha ficha;

	private Propietario propietario;

	private Duration dura = Duration.ZERO;

	Navegador(HttpServletRequest solicitud, Conservacion conservacion) {
		Optional<Ficha> traida = traida(solicitud);
		this.conservacion = conservacion;
		this.ficha = traida.orElseGet(Ficha::nueva);
		this.propietario = new Propietario(this.ficha.huella(), conservacion, traida.isEmpty());
	}

	private static Optional<Ficha> traida(HttpServletRequest solicitud) {
		Cookie @Nullable [] cookies = solicitud.getCookies();
		return Stream.ofNullable(cookies)
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(COOKIE))
			.map(Cookie::getValue)
			.map(Ficha::leer)
			.flatMap(Optional::stream)
			.findFirst();
	}

	Propietario propietario() {
		return this.propietario;
	}

	/** From now on this browser is somebody else, whom nobody knows yet. */
	void esOtro() {
		this.ficha = Ficha.nueva();
		this.propietario = new Propietario(this.ficha.huella(), this.conservacion, true);
	}

	/**
	 * Something is kept: the cookie lasts as long, and not shorter than what is kept
	 * without being used.
	 */
	void conservar(Instant hasta, Instant ahora, HttpServletResponse respuesta) {
		this.propietario = new Propietario(this.propietario.huella(), this.conservacion, false);
		Duration falta = Stream.of(Duration.between(ahora, hasta), this.conservacion.plazo())
			.max(Duration::compareTo)
			.filter((d) -> d.compareTo(TOPE) < 0)
			.orElse(TOPE);
		if (falta.toSeconds() <= this.dura.toSeconds()) {
			return;
		}
		this.dura = falta;
		Cookie cookie = new Cookie(COOKIE, this.ficha.valor());
		cookie.setPath("/");
		cookie.setHttpOnly(true);
		cookie.setMaxAge(Math.toIntExact(falta.toSeconds()));
		respuesta.addCookie(cookie);
	}

}
