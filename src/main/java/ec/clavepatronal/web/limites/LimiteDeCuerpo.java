package ec.clavepatronal.web.limites;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import ec.clavepatronal.web.Camino;
import ec.clavepatronal.web.Rechazo;
import ec.clavepatronal.web.puerta.Direccion;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much a request may bring, how long it may take to, and how many may do so at once.
 * Every body is read here, up to the limit and as it comes: what it announces costs
 * nothing.
 */
class LimiteDeCuerpo extends OncePerRequestFilter {

	private static final int TROZO = 4096;

	private final Limites limites;

	private final CuerposEnCurso enCurso;

	LimiteDeCuerpo(Limites limites) {
		this.limites = limites;
		this.enCurso = new CuerposEnCurso(limites);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest solicitud, HttpServletResponse respuesta, FilterChain cadena)
			throws ServletException, IOException {
		if (solicitud.getContentLengthLong() > maximo(solicitud)) {
			demasiado(solicitud, respuesta);
		}
		else if (solicitud.getContentLengthLong() > 0 || solicitud.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
			conCuerpo(solicitud, respuesta, cadena);
		}
		else {
			cadena.doFilter(solicitud, respuesta);
		}
	}

	private void conCuerpo(HttpServletRequest solicitud, HttpServletResponse respuesta, FilterChain cadena)
			throws ServletException, IOException {
		String vecindad = Direccion.vecindad(solicitud.getRemoteAddr());
		if (!this.enCurso.empezar(vecindad)) {
			lleno(solicitud, respuesta);
			return;
		}
		Optional<byte[]> cuerpo;
		try {
			cuerpo = leer(solicitud.getInputStream(), maximo(solicitud));
		}
		finally {
			this.enCurso.terminar(vecindad);
		}
		if (cuerpo.isEmpty()) {
			Rechazo.ESPERA.anotar(solicitud);
			respuesta.setHeader(HttpHeaders.CONNECTION, "close");
			respuesta.sendError(HttpStatus.REQUEST_TIMEOUT.value());
		}
		else if (cuerpo.get().length > maximo(solicitud)) {
			demasiado(solicitud, respuesta);
		}
		else if (!this.enCurso.guardar(cuerpo.get().length)) {
			lleno(solicitud, respuesta);
		}
		else {
			seguir(solicitud, respuesta, cadena, cuerpo.get());
		}
	}

	private void seguir(HttpServletRequest solicitud, HttpServletResponse respuesta, FilterChain cadena, byte[] cuerpo)
			throws ServletException, IOException {
		try {
			cadena.doFilter(new CuerpoLeido(solicitud, cuerpo), respuesta);
		}
		catch (InvalidParameterException ex) {
			respuesta.sendError(HttpStatus.BAD_REQUEST.value());
		}
		finally {
			this.enCurso.soltar(cuerpo.length);
		}
	}

	/** Hardly more than the limit, or nothing when it takes too long. */
	private Optional<byte[]> leer(InputStream entrada, int maximo) throws IOException {
		long hasta = System.nanoTime() + this.limites.esperaCuerpo().toNanos();
		ByteArrayOutputStream leido = new ByteArrayOutputStream(TROZO);
		byte[] trozo = new byte[TROZO];
		int n = entrada.read(trozo, 0, TROZO);
		while (n >= 0 && leido.size() <= maximo) {
			if (System.nanoTime() > hasta) {
				return Optional.empty();
			}
			leido.write(trozo, 0, n);
			n = entrada.read(trozo, 0, TROZO);
		}
		return Optional.of(leido.toByteArray());
	}

	private int maximo(HttpServletRequest solicitud) {
		boolean api = Camino.esApi(solicitud.getServletPath());
		return (int) (api ? this.limites.cuerpoApi() : this.limites.cuerpoFormulario()).toBytes();
	}

	private static void demasiado(HttpServletRequest solicitud, HttpServletResponse respuesta) throws IOException {
		Rechazo.TAMANO.anotar(solicitud);
		respuesta.setHeader(HttpHeaders.CONNECTION, "close");
		respuesta.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
	}

	private static void lleno(HttpServletRequest solicitud, HttpServletResponse respuesta) throws IOException {
		Rechazo.CUERPOS.anotar(solicitud);
		respuesta.setHeader(HttpHeaders.RETRY_AFTER, "5");
		respuesta.setHeader(HttpHeaders.CONNECTION, "close");
		respuesta.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

}
