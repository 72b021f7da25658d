package ec.clavepatronal.web.limites;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

import ec.clavepatronal.web.Rechazo;
import ec.clavepatronal.web.puerta.Direccion;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many requests a minute from one address, and then «wait». A paper counts as several:
 * it costs what many pages cost.
 */
class LimiteDePeticiones extends OncePerRequestFilter {

	private static final Pattern SIN_CONTAR = Pattern
		.compile("/(estilo|mejoras)(-[0-9a-f]+)?\\.(css|js)|/actuator/health(/.*)?");

	private static final Pattern PAPEL = Pattern.compile("/recuperar-clave/.*\\.(pdf|docx)");

	private static final Pattern PAPELES = Pattern.compile("/recuperar-clave/.*(\\.zip|/cartas)");

	private static final int DE_UN_PAPEL = 3;

	private static final int DE_TODOS = 12;

	private final Limites limites;

	private final Cubos cubos;

	LimiteDePeticiones(Limites limites) {
		this.limites = limites;
		this.cubos = new Cubos(limites.rafaga(), limites.porMinuto(), Duration.ofMinutes(1), limites.direcciones());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest solicitud) {
		return !this.limites.habilitado() || SIN_CONTAR.matcher(solicitud.getServletPath()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest solicitud, HttpServletResponse respuesta, FilterChain cadena)
			throws ServletException, IOException {
		long segundos = this.cubos.tomar(Direccion.vecindad(solicitud.getRemoteAddr()), fichas(solicitud));
		if (segundos == 0) {
			cadena.doFilter(solicitud, respuesta);
			return;
		}
		Rechazo.PETICIONES.anotar(solicitud);
		respuesta.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(segundos));
		respuesta.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
	}

	/**
	 * Looking at the page of the letters makes no paper, sending it may make them all.
	 */
	static int fichas(HttpServletRequest solicitud) {
		String camino = solicitud.getServletPath();
		if (PAPEL.matcher(camino).matches()) {
			return DE_UN_PAPEL;
		}
		boolean todos = PAPELES.matcher(camino).matches()
				&& (camino.endsWith(".zip") || solicitud.getMethod().equals("POST"));
		return todos ? DE_TODOS : 1;
	}

}
