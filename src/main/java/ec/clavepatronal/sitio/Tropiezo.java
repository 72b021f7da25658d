package ec.clavepatronal.sitio;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A failure as it may be written to the log: types and lines of code, no messages, since
 * a message may repeat what somebody typed.
 */
final class Tropiezo extends RuntimeException {

	private static final Logger LOG = LoggerFactory.getLogger(Tropiezo.class);

	private static final int HONDURA = 8;

	private Tropiezo(Throwable original, int hondura) {
		super(original.getClass().getName());
		setStackTrace(original.getStackTrace());
		Throwable causa = original.getCause();
		if (causa != null && causa != original && hondura < HONDURA) {
			initCause(new Tropiezo(causa, hondura + 1));
		}
	}

	static void anotar(Throwable original) {
		LOG.error("A page failed", new Tropiezo(original, 0));
	}

	@Override
	public String toString() {
		return String.valueOf(getMessage());
	}

}
