package ec.clavepatronal.vigilancia;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import ec.clavepatronal.web.Rechazo;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells what was turned away, once each request is answered.
 */
class Vigia extends OncePerRequestFilter {

	private final Consumer<Suceso> oyente;

	Vigia(Consumer<Suceso> oyente) {
		this.oyente = oyente;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest solicitud, HttpServletResponse respuesta, FilterChain cadena)
			throws ServletException, IOException {
		try {
			cadena.doFilter(solicitud, respuesta);
		}
		finally {
			suceso(solicitud, respuesta).ifPresent(this.oyente);
		}
	}

	private static Optional<Suceso> suceso(HttpServletRequest solicitud, HttpServletResponse respuesta) {
		return Rechazo.de(solicitud)
			.map(Suceso::de)
			.or(() -> (respuesta.getStatus() == HttpStatus.FORBIDDEN.value()) ? Optional.of(Suceso.PROHIBIDO)
					: Optional.empty());
	}

}
