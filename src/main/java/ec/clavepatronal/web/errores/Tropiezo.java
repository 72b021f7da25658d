package ec.clavepatronal.web.errores;

import ec.clavepatronal.recuperacion.ExpedientesFueraDeServicio;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;

/**
 * A failure as it may be written to the log: types and lines of code, no messages, since
 * a message may repeat what somebody typed.
 */
final class Tropiezo extends RuntimeException {

	private static final Logger LOG = LoggerFactory.getLogger(Tropiezo.class);

	private static final int HONDURA = 8;

	private static final int DEL_SERVIDOR = 500;

	private static final int METODO_DESCONOCIDO = 501;

	private static final int VERSION_DESCONOCIDA = 505;

	private Tropiezo(Throwable original, int hondura) {
		super(original.getClass().getName());
		setStackTrace(original.getStackTrace());
		Throwable causa = original.getCause();
		if (causa != null && causa != original && hondura < HONDURA) {
			initCause(new Tropiezo(causa, hondura + 1));
		}
	}

	/**
	 * Whether a status means that we failed: not with a method or version that the server
	 * does not know, whatever else it found wrong with the request.
	 */
	static boolean esNuestro(int estado) {
		return estado >= DEL_SERVIDOR && estado != METODO_DESCONOCIDO && estado != VERSION_DESCONOCIDA;
	}

	/** A database that is away says nothing new with each page. */
	static void anotar(Throwable original) {
		if (original instanceof ExpedientesFueraDeServicio) {
			LOG.error("The database of the answers is away: {}",
					NestedExceptionUtils.getMostSpecificCause(original).getClass().getName());
			return;
		}
		LOG.error("A page failed", new Tropiezo(original, 0));
	}

	@Override
	public String toString() {
		return String.valueOf(getMessage());
	}

}
