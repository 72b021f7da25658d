package ec.clavepatronal;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody with a plain browser and no script, who is served by one node after the other,
 * as behind a proxy that knows nobody. Cookies do not tell ports apart.
 */
public final class Navegante {

	private final HttpClient cliente = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final List<Integer> nodos;

	private Iterator<Integer> turno;

	private Document pagina = new Document("");

	private URI donde = URI.create("/");

	private int estado;

	public Navegante(int... puertos) {
		this.nodos = new ArrayList<>();
		for (int puerto : puertos) {
			this.nodos.add(puerto);
		}
		this.turno = this.nodos.iterator();
	}

	public Navegante abrir(String camino) {
		return mostrar(pedir(camino, null));
	}

	/** Fills in the only form of the page, keeps what it hides, and sends it. */
	public Navegante responder(Map<String, String> respuestas) {
		Element formulario = this.pagina.selectFirst("main form[method=post]");
		StringBuilder cuerpo = new StringBuilder();
		for (Element oculto : formulario.select("input[type=hidden]")) {
			agregar(cuerpo, oculto.attr("name"), oculto.val());
		}
		respuestas.forEach((campo, valor) -> agregar(cuerpo, campo, valor));
		return mostrar(pedir(formulario.attr("action").isEmpty() ? this.donde.getPath() : formulario.attr("action"),
				cuerpo.toString()));
	}

	public Document pagina() {
		return this.pagina;
	}

	/** Path of the page that is open. */
	public String camino() {
		return this.donde.getPath();
	}

	public int estado() {
		return this.estado;
	}

	private Navegante mostrar(HttpResponse<String> respuesta) {
		HttpResponse<String> ultima = respuesta;
		while (ultima.statusCode() == 303) {
			ultima = pedir(ultima.uri().resolve(ultima.headers().firstValue("Location").orElseThrow()).getPath(), null);
		}
		this.estado = ultima.statusCode();
		this.donde = ultima.uri();
		this.pagina = Jsoup.parse(ultima.body());
		return this;
	}

	private HttpResponse<String> pedir(String camino, String cuerpo) {
		HttpRequest.Builder pedido = HttpRequest.newBuilder(URI.create("http://localhost:" + puerto() + camino));
		if (cuerpo != null) {
			pedido.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(cuerpo));
		}
		try {
			return this.cliente.send(pedido.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new AssertionError(camino, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(camino, ex);
		}
	}

	/** Each request goes to the next node. */
	private int puerto() {
		if (!this.turno.hasNext()) {
			this.turno = this.nodos.iterator();
		}
		return this.turno.next();
	}

	/** The server came up again somewhere else. */
	public Navegante mudarA(int puerto) {
		assertThat(this.nodos).hasSize(1);
		this.nodos.set(0, puerto);
		this.turno = this.nodos.iterator();
		return this;
	}

	private static void agregar(StringBuilder cuerpo, String campo, String valor) {
		cuerpo.append(cuerpo.isEmpty() ? "" : "&")
			.append(campo)
			.append('=')
			.append(URLEncoder.encode(valor, StandardCharsets.UTF_8));
	}

}
