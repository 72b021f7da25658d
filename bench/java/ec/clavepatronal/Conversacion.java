package ec.clavepatronal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests one after the other over one connection that is kept, with the cookies that were set. */
final class Conversacion {

	private final HttpClient cliente = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private final String sitio;

	private final String codificacion;

	Conversacion(String sitio, String codificacion) {
		this.sitio = sitio;
		this.codificacion = codificacion;
	}

	/** The same visitor, who asks for another encoding. */
	Conversacion con(String otra) {
		Conversacion misma = new Conversacion(this.sitio, otra);
		misma.cookies.putAll(this.cookies);
		return misma;
	}

	Respuesta leer(String camino) throws IOException, InterruptedException {
		return pedir(solicitud(camino).build());
	}

	Respuesta enviar(String camino, String formulario) throws IOException, InterruptedException {
		return pedir(solicitud(camino).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(formulario))
			.build());
	}

	private HttpRequest.Builder solicitud(String camino) {
		HttpRequest.Builder solicitud = HttpRequest.newBuilder(URI.create(this.sitio + camino))
			.header("Accept", "text/html")
			.header("Accept-Encoding", this.codificacion);
		if (!this.cookies.isEmpty()) {
			solicitud.header("Cookie",
					this.cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
		}
		return solicitud;
	}

	private Respuesta pedir(HttpRequest solicitud) throws IOException, InterruptedException {
		HttpResponse<byte[]> respuesta = this.cliente.send(solicitud, HttpResponse.BodyHandlers.ofByteArray());
		for (String cookie : respuesta.headers().allValues("Set-Cookie")) {
			String[] partes = cookie.split(";", 2)[0].split("=", 2);
			this.cookies.put(partes[0], partes[1]);
		}
		return new Respuesta(respuesta.statusCode(), respuesta.body().length,
				respuesta.headers().firstValue("Location").orElseGet(() -> new String(respuesta.body(), StandardCharsets.UTF_8)));
	}

	/**
	 * What came back.
	 *
	 * @param texto the page, or where to go instead
	 */
	record Respuesta(int estado, int bytes, String texto) {
	}

}
