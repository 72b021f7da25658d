package ec.clavepatronal.vigilancia;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line in the log for each kind of event, and no more than one a minute: a crowd that
 * is turned away must not fill the disk instead. Who it was, the proxy's log knows.
 */
class Bitacora {

	private static final Logger LOG = LoggerFactory.getLogger(Bitacora.class);

	private static final long ENTRE_LINEAS = Duration.ofMinutes(1).toNanos();

	private final LongSupplier reloj;

	private final Map<Suceso, Cuenta> cuentas = new EnumMap<>(Suceso.class);

	Bitacora(LongSupplier reloj) {
		this.reloj = reloj;
		for (Suceso suceso : Suceso.values()) {
			this.cuentas.put(suceso, new Cuenta(reloj.getAsLong() - ENTRE_LINEAS));
		}
	}

	void anotar(Suceso suceso) {
		long veces = this.cuentas.getOrDefault(suceso, new Cuenta(0)).sumar(this.reloj.getAsLong());
		if (veces > 0) {
			LOG.warn("Turned away: {}, {} since the last line about it", suceso.etiqueta(), veces);
		}
	}

	/** How often since it was last told. */
	private static final class Cuenta {

		private long dicho;

		private long veces;

		Cuenta(long dicho) {
			this.dicho = dicho;
		}

		/** What is to be told now, or 0. */
		synchronized long sumar(long ahora) {
			this.veces++;
			if (ahora - this.dicho < ENTRE_LINEAS) {
				return 0;
			}
			long todas = this.veces;
			this.dicho = ahora;
			this.veces = 0;
			return todas;
		}

	}

}
