package ec.clavepatronal.web.errores;

import ec.clavepatronal.recuperacion.deposito.ExpedientesFueraDeServicio;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;

/**
 * A failure as it may be written to the log: types and lines of code, no messages, since
 * a message may repeat what somebody typed.
 */
final class LoggedFailure extends RuntimeException {

	private static final Logger LOG = LoggerFactory.getLogger(LoggedFailure.class);

	private static final int MAX_DEPTH = 8;

	private static final int SERVER_ERRORS = 500;

	private static final int UNKNOWN_METHOD = 501;

	private static final int UNKNOWN_VERSION = 505;

	private LoggedFailure(Throwable original, int depth) {
		super(original.getClass().getName());
		setStackTrace(original.getStackTrace());
		Throwable cause = original.getCause();
		if (cause != null && cause != original && depth < MAX_DEPTH) {
			initCause(new LoggedFailure(cause, depth + 1));
		}
	}

	/**
	 * Whether a status means that we failed: not with a method or version that the server
	 * does not know, whatever else it found wrong with the request.
	 */
	static boolean isOurs(int status) {
		return status >= SERVER_ERRORS && status != UNKNOWN_METHOD && status != UNKNOWN_VERSION;
	}

	/** One line for a database that is away: every page would repeat the same trace. */
	static void log(Throwable original) {
		if (original instanceof ExpedientesFueraDeServicio) {
			LOG.error("The database of the answers is away: {}",
					NestedExceptionUtils.getMostSpecificCause(original).getClass().getName());
			return;
		}
		LOG.error("A page failed", new LoggedFailure(original, 0));
	}

	@Override
	public String toString() {
		return String.valueOf(getMessage());
	}

}
