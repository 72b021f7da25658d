package ec.clavepatronal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * A browser without pictures: keeps cookies, fills in forms, follows no redirect on its
 * own.
 */
public class Visitante {

	private final HttpClient cliente = HttpClient.newHttpClient();

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private final String sitio;

	public Visitante(int puerto) {
		this.sitio = "http://localhost:" + puerto;
	}

	public HttpResponse<String> pedir(String metodo, String camino, Map<String, String> campos, String... cabeceras) {
		HttpRequest.Builder peticion = HttpRequest.newBuilder(URI.create(this.sitio).resolve(camino))
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
		FormElement formulario = (FormElement) pagina.selectFirst("main form");
		return pedir("POST", URI.create(formulario.absUrl("action")).getRawPath(), campos(formulario, respuestas));
	}

	/** Sends a form and opens the page it leads to. */
	public Document contestar(Document pagina, Map<String, String> respuestas) {
		return leer(enviar(pagina, respuestas).headers().firstValue("Location").orElseThrow());
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
