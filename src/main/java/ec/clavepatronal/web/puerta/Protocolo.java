package ec.clavepatronal.web.puerta;

import java.net.InetAddress;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 as Tomcat speaks it, over connections that are watched. Public because Tomcat
 * makes it from its name.
 */
public final class Protocolo extends Http11NioProtocol {

	private final Vigilante vigilante;

	private @Nullable ScheduledFuture<?> rondas;

	public Protocolo() {
		this(new Vigilante());
	}

	private Protocolo(Vigilante vigilante) {
		super(vigilante);
		this.vigilante = vigilante;
	}

	void gobernar(Conexiones limites, Predicate<InetAddress> confiables) {
		this.vigilante.gobernar(limites, confiables);
	}

	@Override
	public void start() throws Exception {
		super.start();
		this.rondas = getUtilityExecutor().scheduleWithFixedDelay(this.vigilante::ronda, 1, 1, TimeUnit.SECONDS);
	}

	@Override
	public void stop() throws Exception {
		if (this.rondas != null) {
			this.rondas.cancel(false);
		}
		super.stop();
	}

}
