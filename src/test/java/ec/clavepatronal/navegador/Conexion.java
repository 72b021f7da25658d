package ec.clavepatronal.navegador;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A hand without a browser: gets pages and sends their forms as they stand, over HTTP.
 */
final class Conexion implements Mano {

	private final HttpClient cliente = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final BiConsumer<String, HttpResponse<byte[]>> mirada;

	private final Map<String, String> escrito = new LinkedHashMap<>();

	private URI direccion;

	private HttpResponse<byte[]> respuesta;

	Conexion(int puerto, BiConsumer<String, HttpResponse<byte[]>> mirada) {
		this.direccion = URI.create("http://localhost:" + puerto + "/");
		this.mirada = mirada;
	}

	Conexion(int puerto) {
		this(puerto, (estado, respuesta) -> {
		});
	}

	HttpResponse<byte[]> respuesta() {
		return this.respuesta;
	}

	String html() {
		return new String(this.respuesta.body(), StandardCharsets.UTF_8);
	}

	Document pagina() {
		return Jsoup.parse(html(), this.direccion.toString());
	}

	@Override
	public void abre(String otra) {
		pide(HttpRequest.newBuilder(this.direccion.resolve(otra)).header("Accept", "text/html"));
	}

	@Override
	public void llena(String campo, String valor) {
		this.escrito.put(campo, valor);
	}

	@Override
	public void envia(String boton) {
		Element pulsado = pagina().select("form button")
			.stream()
			.filter((uno) -> uno.text().equals(boton))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no button «" + boton + "» on " + this.direccion));
		FormElement formulario = (FormElement) pulsado.closest("form");
		Map<String, String> datos = new LinkedHashMap<>();
		formulario.formData().forEach((dato) -> datos.put(dato.key(), dato.value()));
		datos.putAll(this.escrito);
		if (pulsado.hasAttr("name")) {
			datos.put(pulsado.attr("name"), pulsado.attr("value"));
		}
		pide(HttpRequest.newBuilder(URI.create(formulario.absUrl("action")))
			.header("Accept", "text/html")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(codificado(datos))));
	}

	@Override
	public void mira(String estado) {
		this.mirada.accept(estado, this.respuesta);
	}

	private static String codificado(Map<String, String> datos) {
		return datos.entrySet()
			.stream()
			.map((dato) -> dato.getKey() + "=" + URLEncoder.encode(dato.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private void pide(HttpRequest.Builder solicitud) {
		try {
			this.respuesta = this.cliente.send(solicitud.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
		this.direccion = this.respuesta.uri();
		this.escrito.clear();
	}

}
