package ec.clavepatronal.catastro.enlinea;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import javax.net.ssl.SSLContext;

/**
 * Answers on this computer as the SRI's look-ups do, or as they do on a bad day, and
 * remembers what it was asked. Its taxpayers are invented.
 */
public final class SriDePrueba implements AutoCloseable {

	/** A company with three establishments. */
	public static final String SOCIEDAD = "1799999990001";

	/** Number of the representative that comes with the company. */
	static final String REPRESENTANTE = "1700000019";

	private static final String CONTRIBUYENTE = "/sri-catastro-sujeto-servicio-internet/rest/ConsolidadoContribuyente/"
			+ "obtenerPorNumerosRuc";

	private static final String ESTABLECIMIENTOS = "/sri-catastro-sujeto-servicio-internet/rest/Establecimiento/"
			+ "consultarPorNumeroRuc";

	private final HttpServer servidor;

	private final List<Pedido> pedidos = new CopyOnWriteArrayList<>();

	private final Deque<Contestacion> contribuyente = new ArrayDeque<>();

	private final Deque<Contestacion> establecimientos = new ArrayDeque<>();

	private final AtomicLong escritos = new AtomicLong();

	private volatile boolean sinFin;

	public SriDePrueba() {
		this(null);
	}

	SriDePrueba(SSLContext tls) {
		try {
			InetSocketAddress aqui = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
			if (tls != null) {
				HttpsServer seguro = HttpsServer.create(aqui, 0);
				seguro.setHttpsConfigurator(new HttpsConfigurator(tls));
				this.servidor = seguro;
			}
			else {
				this.servidor = HttpServer.create(aqui, 0);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.servidor.createContext(CONTRIBUYENTE, (pedido) -> atender(pedido, "ruc", this.contribuyente));
		this.servidor.createContext(ESTABLECIMIENTOS, (pedido) -> atender(pedido, "numeroRuc", this.establecimientos));
		this.servidor.createContext("/", (pedido) -> atender(pedido, "", new ArrayDeque<>()));
		this.servidor.setExecutor(Executors.newCachedThreadPool((tarea) -> {
			Thread hilo = new Thread(tarea, "sri-de-prueba");
			hilo.setDaemon(true);
			return hilo;
		}));
		this.servidor.start();
		establecimientos(200, cuerpo("tres-establecimientos"));
		contribuyente(200, cuerpo("sociedad"));
	}

	public URI direccion() {
		return URI.create(((this.servidor instanceof HttpsServer) ? "https" : "http") + "://localhost:"
				+ this.servidor.getAddress().getPort());
	}

	/** One of the prepared answers. */
	static String cuerpo(String nombre) {
		try (InputStream archivo = SriDePrueba.class.getResourceAsStream("/sri-en-linea/" + nombre + ".json")) {
			return new String(archivo.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What it says of a taxpayer from now on. */
	public void contribuyente(int estado, String cuerpo) {
		contribuyente((antes) -> new Contestacion(estado, cuerpo, Duration.ZERO, Duration.ZERO));
	}

	void contribuyente(UnaryOperator<Contestacion> cambio) {
		Contestacion nueva = cambio.apply(this.contribuyente.peekLast());
		this.contribuyente.clear();
		this.contribuyente.add(nueva);
	}

	/** What it says after that, once the first was said. */
	void yDespues(int estado, String cuerpo) {
		this.contribuyente.add(new Contestacion(estado, cuerpo, Duration.ZERO, Duration.ZERO));
	}

	/** From now on it sends blanks for as long as somebody takes them, up to 256 MiB. */
	void noAcabar() {
		this.sinFin = true;
	}

	/** Bytes that were taken of an answer without end. */
	long escritos() {
		return this.escritos.get();
	}

	void establecimientos(int estado, String cuerpo) {
		this.establecimientos.clear();
		this.establecimientos.add(new Contestacion(estado, cuerpo, Duration.ZERO, Duration.ZERO));
	}

	/** Everything that arrived, in its order. */
	public List<Pedido> pedidos() {
		return this.pedidos;
	}

	@Override
	public void close() {
		this.servidor.stop(0);
	}

	private void atender(HttpExchange pedido, String parametro, Deque<Contestacion> contestaciones) throws IOException {
		this.pedidos.add(new Pedido(pedido.getRequestMethod(), pedido.getRequestURI(), pedido.getRequestHeaders(),
				System.nanoTime()));
		Contestacion contestacion = siguiente(contestaciones);
		String consulta = pedido.getRequestURI().getQuery();
		if (contestacion == null || consulta == null || !consulta.matches(parametro + "=\\d{13}")) {
			contestacion = new Contestacion(404, "", Duration.ZERO, Duration.ZERO);
		}
		try (pedido) {
			esperar(contestacion.antes());
			byte[] cuerpo = contestacion.cuerpo().getBytes(StandardCharsets.UTF_8);
			if (this.sinFin) {
				escribirSinFin(pedido);
				return;
			}
			pedido.getResponseHeaders().set("Location", direccion() + "/otra-pagina");
			pedido.sendResponseHeaders(contestacion.estado(), (cuerpo.length == 0) ? -1 : cuerpo.length);
			if (cuerpo.length > 0) {
				escribir(pedido.getResponseBody(), cuerpo, contestacion.despues());
			}
		}
	}

	private void escribirSinFin(HttpExchange pedido) throws IOException {
		byte[] blancos = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
		pedido.sendResponseHeaders(200, 0);
		while (this.escritos.get() < 256 << 20) {
			pedido.getResponseBody().write(blancos);
			this.escritos.addAndGet(blancos.length);
		}
	}

	private static Contestacion siguiente(Deque<Contestacion> contestaciones) {
		return (contestaciones.size() > 1) ? contestaciones.poll() : contestaciones.peek();
	}

	private static void escribir(OutputStream salida, byte[] cuerpo, Duration demora) throws IOException {
		int mitad = cuerpo.length / 2;
		salida.write(cuerpo, 0, mitad);
		salida.flush();
		esperar(demora);
		salida.write(cuerpo, mitad, cuerpo.length - mitad);
	}

	private static void esperar(Duration tiempo) {
		try {
			Thread.sleep(tiempo.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * What it was asked.
	 *
	 * @param nanos when, by the clock of {@link System#nanoTime()}
	 */
	public record Pedido(String metodo, URI uri, Headers cabeceras, long nanos) {
	}

	/**
	 * What it says.
	 *
	 * @param antes how long it takes to begin
	 * @param despues how long it stops in the middle
	 */
	record Contestacion(int estado, String cuerpo, Duration antes, Duration despues) {

		Contestacion trasEsperar(Duration tiempo) {
			return new Contestacion(this.estado, this.cuerpo, tiempo, Duration.ZERO);
		}

		Contestacion aMedias(Duration tiempo) {
			return new Contestacion(this.estado, this.cuerpo, Duration.ZERO, tiempo);
		}

	}

}
