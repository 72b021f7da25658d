package ec.clavepatronal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A person with a browser that keeps cookies and has nothing in its cache yet. */
final class Visita {

	private static final Duration PLAZO = Duration.ofSeconds(30);

	private static final HttpClient CLIENTE = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private static final Pattern RECURSO = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js))\"");

	private static final Pattern RESULTADO = Pattern
		.compile("href=\"(/recuperar-clave/[^\"/]+)/(?:resultado|portal)\"");

	private final Map<String, String> galletas = new LinkedHashMap<>();

	private final String sitio;

	private final Caso caso;

	private final Testigo testigo;

	/** Address of the recovery, once its outcome was seen. */
	private String tramite = "";

	/** What is on the screen. */
	private Pagina pagina = new Pagina("");

	Visita(String sitio, Caso caso, Testigo testigo) {
		this.sitio = sitio;
		this.caso = caso;
		this.testigo = testigo;
	}

	/** Up to the first form, with a cache that is empty yet. */
	void llegar() {
		Matcher recursos = RECURSO.matcher(leer("/").cuerpo());
		while (recursos.find()) {
			leer(recursos.group(1));
		}
		leer("/tramites-virtuales");
		this.pagina = leer("/tramites-virtuales/empleadores");
	}

	void responderTodo() {
		Map<String, Integer> intentos = new LinkedHashMap<>();
		while (this.pagina.tieneFormulario()) {
			String paso = this.pagina.paso();
			List<String> respuestas = this.caso.respuestas().getOrDefault(paso, List.of(""));
			int intento = intentos.merge(paso, 1, Integer::sum);
			if (intento > respuestas.size()) {
				throw new IllegalStateException(this.caso.nombre() + " does not get past " + paso);
			}
			this.pagina = responder(this.pagina, paso, respuestas.get(intento - 1));
		}
	}

	void verResultado() {
		Matcher resultado = RESULTADO.matcher(this.pagina.cuerpo());
		if (!resultado.find() || !leer(resultado.group(1) + "/resultado").cuerpo()
			.contains("cp-veredicto--" + this.caso.veredicto())) {
			throw new IllegalStateException(this.caso.nombre() + " does not end in " + this.caso.veredicto());
		}
		this.tramite = resultado.group(1);
	}

	/** One of the papers, which come whole or not at all. */
	void descargar(String papel) {
		leer(this.tramite + "/documentos/" + papel);
	}

	/** Again from a page of the recovery, as somebody does who met with an error. */
	void volver(String camino) {
		this.pagina = leer(camino);
	}

	/** Where the server would have this recovery go on, which follows from what it has kept. */
	String pendiente(String tramite) {
		try {
			return CLIENTE.send(solicitud(tramite).build(), HttpResponse.BodyHandlers.ofByteArray())
				.headers()
				.firstValue("Location")
				.orElse("");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Whoever is done leaves nothing behind. */
	void borrar() {
		responder(leer(this.tramite + "/borrar"), "borrar", "");
	}

	/** One form step: from pressing the button to having the next page. */
	private Pagina responder(Pagina pagina, String paso, String respuesta) {
		String ocultos = pagina.ocultos();
		// Without doubts the page itself says that the numbers were compared.
		String cuerpo = ocultos.contains(respuesta) ? ocultos : ocultos + respuesta;
		long inicio = System.nanoTime();
		Pagina siguiente = pedir(solicitud(pagina.destino()).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(cuerpo)));
		this.testigo.paso(paso, System.nanoTime() - inicio);
		return siguiente;
	}

	private Pagina leer(String ruta) {
		return pedir(solicitud(ruta));
	}

	private HttpRequest.Builder solicitud(String ruta) {
		HttpRequest.Builder solicitud = HttpRequest.newBuilder(URI.create(this.sitio).resolve(ruta))
			.timeout(PLAZO)
			.header("Accept", "text/html,*/*")
			.header("Accept-Encoding", "gzip");
		if (!this.galletas.isEmpty()) {
			solicitud.header("Cookie",
					this.galletas.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
		}
		return solicitud;
	}

	private Pagina pedir(HttpRequest.Builder solicitud) {
		try {
			HttpResponse<byte[]> respuesta = CLIENTE.send(solicitud.build(),
					HttpResponse.BodyHandlers.ofByteArray());
			respuesta.headers().allValues("Set-Cookie").forEach(this::guardar);
			return switch (respuesta.statusCode()) {
				case 200, 422 -> new Pagina(texto(respuesta));
				case 302, 303 -> {
					String destino = respuesta.headers().firstValue("Location").orElseThrow();
					this.testigo.pagina(respuesta.uri().getPath(), respuesta.body().length, respuesta.body().length);
					this.testigo.acuse(this, destino);
					yield leer(destino);
				}
				default -> throw new IllegalStateException("answered with " + respuesta.statusCode());
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void guardar(String galleta) {
		String[] partes = galleta.split(";", 2)[0].split("=", 2);
		this.galletas.put(partes[0], partes[1]);
	}

	private String texto(HttpResponse<byte[]> respuesta) throws IOException {
		byte[] cuerpo = respuesta.body();
		if (respuesta.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent()) {
			cuerpo = new GZIPInputStream(new ByteArrayInputStream(cuerpo)).readAllBytes();
		}
		this.testigo.pagina(respuesta.uri().getPath(), respuesta.body().length, cuerpo.length);
		return new String(cuerpo, StandardCharsets.UTF_8);
	}

	/** Who counts what happens. */
	interface Testigo {

		/** A form was sent and the page it leads to is there. */
		void paso(String nombre, long espera);

		/** The server said that it has what was sent, and where to go on. */
		default void acuse(Visita visita, String destino) {
		}

		/** Something was answered: so many bytes as sent, and before compression. */
		void pagina(String ruta, int enviado, int llano);

	}

}
