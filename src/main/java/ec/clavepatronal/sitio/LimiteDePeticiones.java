package ec.clavepatronal.sitio;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many requests a minute from one address, and then «wait». Addresses are kept in
 * memory for as long as it takes to count, and nowhere else.
 */
class LimiteDePeticiones extends OncePerRequestFilter {

	private static final Pattern SIN_CONTAR = Pattern
		.compile("/(estilo|mejoras)(-[0-9a-f]+)?\\.(css|js)|/actuator/health(/.*)?");

	private final Limites limites;

	private final Cache<String, Bucket> cubos;

	LimiteDePeticiones(Limites limites) {
		this.limites = limites;
		this.cubos = Caffeine.newBuilder()
			.maximumSize(limites.direcciones())
			.expireAfterAccess(limites.olvido())
			.build();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest solicitud) {
		return !this.limites.habilitado() || SIN_CONTAR.matcher(solicitud.getServletPath()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest solicitud, HttpServletResponse respuesta, FilterChain cadena)
			throws ServletException, IOException {
		ConsumptionProbe turno = this.cubos.get(vecindad(solicitud.getRemoteAddr()), (direccion) -> lleno())
			.tryConsumeAndReturnRemaining(1);
		if (turno.isConsumed()) {
			cadena.doFilter(solicitud, respuesta);
			return;
		}
		long segundos = TimeUnit.NANOSECONDS.toSeconds(turno.getNanosToWaitForRefill()) + 1;
		respuesta.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(segundos));
		respuesta.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
	}

	private Bucket lleno() {
		return Bucket.builder()
			.addLimit((limite) -> limite.capacity(this.limites.rafaga())
				.refillGreedy(this.limites.porMinuto(), Duration.ofMinutes(1)))
			.build();
	}

	/** One household or office has a whole IPv6 network of addresses: count it as one. */
	static String vecindad(String direccion) {
		if (direccion.indexOf(':') < 0) {
			return direccion;
		}
		try {
			byte[] bytes = InetAddress.getByName(direccion).getAddress();
			return HexFormat.of().formatHex(bytes, 0, bytes.length / 2);
		}
		catch (UnknownHostException ex) {
			return direccion;
		}
	}

}
