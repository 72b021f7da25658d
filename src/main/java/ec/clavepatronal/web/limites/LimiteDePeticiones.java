package ec.clavepatronal.web.limites;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import ec.clavepatronal.web.Rechazo;
import ec.clavepatronal.web.puerta.Direccion;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many requests a minute from one address, and then «wait». A paper counts as several:
 * it costs what many pages cost.
 */
class LimiteDePeticiones extends OncePerRequestFilter {

	/** Who starts a process again must always be told that it lives. */
	private static final String VIDA = "/actuator/health/liveness";

	private static final Pattern PAPEL = Pattern.compile("/recuperar-clave/.*\\.(pdf|docx)");

	private static final Pattern PAPELES = Pattern.compile("/recuperar-clave/.*(\\.zip|/cartas)");

	private static final int DE_UN_PAPEL = 3;

	private static final int DE_TODOS = 12;

	private final Limites limites;

	private final Supplier<Set<String>> aspecto;

	private final Cubos cubos;

	/**
	 * With room for everybody.
	 * @param aspecto paths of what pages look like, this one of the refusal included
	 */
	LimiteDePeticiones(Limites limites, Supplier<Set<String>> aspecto) {
		this.limites = limites;
		this.aspecto = SingletonSupplier.of(aspecto);
		this.cubos = new Cubos(limites.rafaga(), limites.porMinuto(), Duration.ofMinutes(1), limites.direcciones());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest solicitud) {
		String camino = solicitud.getServletPath();
		return !this.limites.habilitado() || camino.equals(VIDA) || this.aspecto.get().contains(camino);
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
		// Or a hundred more that lie in line behind it would be refused one by one.
		respuesta.setHeader(HttpHeaders.CONNECTION, "close");
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
