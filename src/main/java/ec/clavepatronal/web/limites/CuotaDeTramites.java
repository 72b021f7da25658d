package ec.clavepatronal.web.limites;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

import ec.clavepatronal.almacen.Espacio;
import ec.clavepatronal.web.Rechazo;
import ec.clavepatronal.web.errores.Fallo;
import ec.clavepatronal.web.puerta.Direccion;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many new tramites from one address and from all together: each stays on the disk for
 * days. What is kept already can be gone on with, and deleted.
 */
class CuotaDeTramites extends OncePerRequestFilter {

	/** Every form that opens a tramite; whoever adds one adds it here. */
	private static final Pattern ABRE = Pattern
		.compile("/tramites-virtuales/[a-z-]+|/hogar|/recuperar-clave/[^/]+/opciones");

	private static final String TODOS = "";

	private static final Duration HORA = Duration.ofHours(1);

	private final Limites limites;

	private final Cubos porDireccion;

	private final Cubos enTotal;

	private final Espacio espacio;

	CuotaDeTramites(Limites limites, Espacio espacio) {
		this.espacio = espacio;
		this.limites = limites;
		this.porDireccion = new Cubos(limites.tramitesDeUnaVez(), limites.tramitesPorHora(), HORA,
				limites.direcciones());
		this.enTotal = new Cubos(limites.tramitesEnTotal(), limites.tramitesEnTotal(), HORA, 1);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest solicitud) {
		return !this.limites.habilitado() || !solicitud.getMethod().equals("POST")
				|| !ABRE.matcher(solicitud.getServletPath()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest solicitud, HttpServletResponse respuesta, FilterChain cadena)
			throws ServletException, IOException {
		if (this.espacio.escaso()) {
			Rechazo.SIN_LUGAR.anotar(solicitud);
			rechazar(solicitud, respuesta, Fallo.sinLugarParaTramites(), HORA.toSeconds());
			return;
		}
		String vecindad = Direccion.vecindad(solicitud.getRemoteAddr());
		long suyos = this.porDireccion.tomar(vecindad, 1);
		if (suyos > 0) {
			Rechazo.TRAMITES.anotar(solicitud);
			rechazar(solicitud, respuesta, Fallo.cuotaDeTramites(), suyos);
			return;
		}
		long deTodos = this.enTotal.tomar(TODOS, 1);
		if (deTodos > 0) {
			this.porDireccion.devolver(vecindad);
			Rechazo.SIN_LUGAR.anotar(solicitud);
			rechazar(solicitud, respuesta, Fallo.sinLugarParaTramites(), deTodos);
			return;
		}
		cadena.doFilter(solicitud, respuesta);
		if (respuesta.getStatus() != HttpStatus.SEE_OTHER.value()) {
			this.porDireccion.devolver(vecindad);
			this.enTotal.devolver(TODOS);
		}
	}

	private static void rechazar(HttpServletRequest solicitud, HttpServletResponse respuesta, Fallo fallo,
			long segundos) throws IOException {
		solicitud.setAttribute(Fallo.class.getName(), fallo);
		respuesta.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(segundos));
		respuesta.setHeader(HttpHeaders.CONNECTION, "close");
		respuesta.sendError(fallo.estado());
	}

}
