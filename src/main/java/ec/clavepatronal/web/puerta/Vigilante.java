package ec.clavepatronal.web.puerta;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.apache.coyote.Processor;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketProcessorBase;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Accepts connections as Tomcat does, but only so many from one address, and closes those
 * that take too long: Tomcat's own timeout starts anew with each byte. A filter could not
 * do this, because none runs before the headers are complete.
 */
class Vigilante extends NioEndpoint {

	/** Connections of one line of IPv6, beside those of one address. */
	private static final int DE_UNA_LINEA = 2;

	/**
	 * From so many on, those that only wait for their next request make room: their
	 * browsers open another one, and who waits at the door comes in.
	 */
	private static final double CASI_LLENO = 0.9;

	private static final Duration OCIO = Duration.ofSeconds(2);

	/** When the request that a thread is busy with began, by connection. */
	private final Map<SocketWrapperBase<NioChannel>, Long> atendidas = new ConcurrentHashMap<>();

	private Conexiones limites = new Conexiones(Integer.MAX_VALUE, Duration.ofDays(1), Duration.ofDays(1));

	private Predicate<InetAddress> sinContar = (direccion) -> false;

	void gobernar(Conexiones otros, Predicate<InetAddress> confiables) {
		this.limites = otros;
		this.sinContar = confiables;
	}

	@Override
	protected boolean setSocketOptions(SocketChannel enchufe) {
		if (cabe(enchufe)) {
			return super.setSocketOptions(enchufe);
		}
		destroySocket(enchufe);
		return false;
	}

	private boolean cabe(SocketChannel enchufe) {
		Optional<InetAddress> una = direccion(enchufe).filter(this.sinContar.negate());
		if (una.isEmpty()) {
			return true;
		}
		String vecindad = Direccion.vecindad(una.get());
		Optional<String> linea = Direccion.linea(vecindad);
		return cuantas(vecindad::equals) < this.limites.porDireccion() && (linea.isEmpty()
				|| cuantas((otra) -> otra.startsWith(linea.get())) < DE_UNA_LINEA * this.limites.porDireccion());
	}

	private long cuantas(Predicate<String> vecindad) {
		return this.connections.keySet()
			.stream()
			.filter((otro) -> direccion(otro).map(Direccion::vecindad).filter(vecindad).isPresent())
			.count();
	}

	private static Optional<InetAddress> direccion(SocketChannel enchufe) {
		try {
			return (enchufe.getRemoteAddress() instanceof InetSocketAddress lejos) ? Optional.of(lejos.getAddress())
					: Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** Looks at every connection: run each second. */
	void ronda() {
		long ahora = System.nanoTime();
		boolean haySitio = getConnectionCount() < getMaxConnections() * CASI_LLENO;
		for (SocketWrapperBase<NioChannel> una : getConnections()) {
			Long desde = this.atendidas.get(una);
			boolean tarde = (desde != null) ? ahora - desde > this.limites.peticion().toNanos()
					: ahora - inicioDeCabeceras(una, ahora) > this.limites.cabeceras().toNanos();
			boolean estorba = !haySitio && desde == null && ociosa(una);
			if (tarde || estorba) {
				colgar(una);
			}
		}
	}

	/** Nothing came for a while, not even the beginning of a request. */
	private static boolean ociosa(SocketWrapperBase<NioChannel> una) {
		return una.getCurrentProcessor() == null && una instanceof NioSocketWrapper abierta
				&& System.currentTimeMillis() - abierta.getLastRead() > OCIO.toMillis();
	}

	/** Between two reads the half-read request waits with its connection. */
	private static long inicioDeCabeceras(SocketWrapperBase<NioChannel> una, long ahora) {
		long inicio = (una.getCurrentProcessor() instanceof Processor medio) ? medio.getRequest().getStartTimeNanos()
				: -1;
		return (inicio < 0) ? ahora : inicio;
	}

	/** Wakes the thread that waits to read or write, which then cleans up. */
	private static void colgar(SocketWrapperBase<NioChannel> una) {
		try {
			SocketChannel enchufe = una.getSocket().getIOChannel();
			if (enchufe != null) {
				enchufe.shutdownInput();
				enchufe.shutdownOutput();
			}
		}
		catch (IOException ex) {
			// It is gone already.
		}
	}

	@Override
	protected SocketProcessorBase<NioChannel> createSocketProcessor(SocketWrapperBase<NioChannel> una,
			SocketEvent suceso) {
		return new Atencion(una, suceso);
	}

	/** The same work, noted while it lasts. */
	private final class Atencion extends SocketProcessor {

		Atencion(SocketWrapperBase<NioChannel> una, SocketEvent suceso) {
			super(una, suceso);
		}

		@Override
		protected void doRun() {
			SocketWrapperBase<NioChannel> una = this.socketWrapper;
			Vigilante.this.atendidas.put(una, System.nanoTime());
			try {
				super.doRun();
			}
			finally {
				Vigilante.this.atendidas.remove(una);
			}
		}

	}

}
