package ec.clavepatronal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser without pictures and scripts: keeps cookies and fills in forms. Whoever looks
 * at single answers asks for them and gets redirects as they are; whoever walks through
 * the screens is led on by them. May be served by one node after the other, as behind a
 * proxy that knows nobody; cookies do not tell ports apart.
 */
public class Visitante {

	private final HttpClient cliente = HttpClient.newHttpClient();

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private final Deque<Integer> nodos = new ArrayDeque<>();

	private Document pagina = new Document("");

	private int estado;

	public Visitante(int... puertos) {
		Arrays.stream(puertos).forEach(this.nodos::add);
	}

	public HttpResponse<String> pedir(String metodo, String camino, Map<String, String> campos, String... cabeceras) {
		HttpRequest.Builder peticion = HttpRequest.newBuilder(turno().resolve(camino))
			.method(metodo, campos.isEmpty() ? HttpRequest.BodyPublishers.noBody()
					: HttpRequest.BodyPublishers.ofString(codificados(campos)));
		if (!campos.isEmpty()) {
			peticion.header("Content-Type", "application/x-www-form-urlencoded");
		}
		if (cabeceras.length > 0) {
			peticion.headers(cabeceras);
		}
		if (!this.cookies.isEmpty()) {
			peticion.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		HttpResponse<String> respuesta = enviar(peticion.build());
		respuesta.headers().allValues("Set-Cookie").forEach(this::guardar);
		return respuesta;
	}

	public HttpResponse<String> abrir(String camino, String... cabeceras) {
		return pedir("GET", camino, Map.of(), cabeceras);
	}

	public Document leer(String camino) {
		return leer(abrir(camino));
	}

	public Document leer(HttpResponse<String> respuesta) {
		return Jsoup.parse(respuesta.body(), respuesta.uri().toString());
	}

	/** Sends the only form of a page with what it holds, plus these answers. */
	public HttpResponse<String> enviar(Document pagina, Map<String, String> respuestas) {
		FormElement formulario = (FormElement) pagina.selectFirst("main form[method=post]");
		return pedir("POST", URI.create(formulario.absUrl("action")).getRawPath(), campos(formulario, respuestas));
	}

	/** Sends a form and opens the page it leads to. */
	public Document contestar(Document pagina, Map<String, String> respuestas) {
		return leer(enviar(pagina, respuestas).headers().firstValue("Location").orElseThrow());
	}

	/** Goes to a page and on to wherever it leads. */
	public Visitante ir(String camino) {
		return mostrar(abrir(camino));
	}

	/** Sends the form of the page that is open, and goes on to wherever it leads. */
	public Visitante responder(Map<String, String> respuestas) {
		return mostrar(enviar(this.pagina, respuestas));
	}

	private Visitante mostrar(HttpResponse<String> respuesta) {
		HttpResponse<String> ultima = respuesta;
		while (ultima.statusCode() == 303) {
			ultima = abrir(ultima.headers().firstValue("Location").orElseThrow());
		}
		this.estado = ultima.statusCode();
		this.pagina = leer(ultima);
		return this;
	}

	/** The page that is open. */
	public Document pagina() {
		return this.pagina;
	}

	/** Its path. */
	public String camino() {
		return URI.create(this.pagina.location()).getPath();
	}

	/** With which status it came. */
	public int estado() {
		return this.estado;
	}

	/** The nodes are gone, and one came up somewhere else. */
	public Visitante mudarA(int puerto) {
		this.nodos.clear();
		this.nodos.add(puerto);
		return this;
	}

	/** Each request goes to the next node. */
	private URI turno() {
		int puerto = this.nodos.removeFirst();
		this.nodos.addLast(puerto);
		return URI.create("http://localhost:" + puerto);
	}

	public void olvidarCookie(String nombre) {
		this.cookies.remove(nombre);
	}

	private static Map<String, String> campos(FormElement formulario, Map<String, String> respuestas) {
		Map<String, String> campos = new LinkedHashMap<>();
		for (Connection.KeyVal campo : formulario.formData()) {
			campos.put(campo.key(), campo.value());
		}
		campos.putAll(respuestas);
		return campos;
	}

	private HttpResponse<String> enviar(HttpRequest peticion) {
		try {
			return this.cliente.send(peticion, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void guardar(String cookie) {
		String[] par = cookie.split(";", 2)[0].split("=", 2);
		this.cookies.put(par[0], par[1]);
	}

	private static String codificados(Map<String, String> campos) {
		return campos.entrySet()
			.stream()
			.map((campo) -> codificado(campo.getKey()) + "=" + codificado(campo.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String codificado(String texto) {
		return URLEncoder.encode(texto, StandardCharsets.UTF_8);
	}

}
