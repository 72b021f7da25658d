package ec.clavepatronal.calendario;

import java.time.ZoneId;

/**
 * Where the days are counted, wherever the server stands.
 */
public final class Ecuador {

	/** Continental Ecuador; the Galápagos are an hour behind. */
	public static final ZoneId ZONA = ZoneId.of("America/Guayaquil");

	private Ecuador() {
	}

}
