package ec.clavepatronal.navegador;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages weigh on the wire. They are also opened with an old telephone and a poor
 * connection.
 */
@AplicacionEncendida
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PesoTest {

	private static final int HTML = 12_000;

	private static final int HTML_COMPRIMIDO = 4_000;

	/** The result says more than a step: every motive, remedy and source. */
	private static final int RESULTADO = 16_000;

	private static final int RESULTADO_COMPRIMIDO = 5_000;

	private static final int CSS_COMPRIMIDO = 20_000;

	private static final int JS_COMPRIMIDO = 5_000;

	private final Map<String, byte[]> paginas = new TreeMap<>();

	private Conexion conexion;

	@BeforeAll
	void recorre(@LocalServerPort int puerto) {
		this.conexion = new Conexion(puerto, (estado, respuesta) -> this.paginas.put(estado, respuesta.body()));
		Estados.recorre(this.conexion);
		Estados.TEXTOS.forEach(this.paginas::remove);
	}

	@Test
	void every_page_of_the_way_is_small_in_every_state() {
		List<String> pesadas = new ArrayList<>();
		this.paginas.forEach((estado, html) -> {
			int comprimido = comprimido(html);
			boolean resultado = estado.startsWith("resultado");
			if (html.length > (resultado ? RESULTADO : HTML)
					|| comprimido > (resultado ? RESULTADO_COMPRIMIDO : HTML_COMPRIMIDO)) {
				pesadas.add(estado + ": " + html.length + " bytes, " + comprimido + " compressed");
			}
		});
		assertThat(pesadas).isEmpty();
	}

	@Test
	void style_and_script_are_small_and_fetched_once_a_year() {
		this.conexion.abre("/");
		Document inicio = this.conexion.pagina();
		assertThat(pesoDe(inicio.select("link[rel=stylesheet]").eachAttr("href"))).isBetween(1, CSS_COMPRIMIDO);
		assertThat(pesoDe(inicio.select("script[src]").eachAttr("src"))).isBetween(1, JS_COMPRIMIDO);
	}

	@Test
	void no_typeface_is_fetched() {
		this.conexion.abre("/");
		this.conexion.abre(this.conexion.pagina().select("link[rel=stylesheet]").attr("href"));
		assertThat(this.conexion.html().toLowerCase(Locale.ROOT).contains("@font-face")).isFalse();
	}

	private int pesoDe(List<String> direcciones) {
		int peso = 0;
		for (String direccion : direcciones) {
			this.conexion.abre(direccion);
			HttpResponse<byte[]> archivo = this.conexion.respuesta();
			assertThat(direccion).as("name with a hash").matches(".*-[0-9a-f]{32}\\.(css|js)");
			assertThat(archivo.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
			peso += comprimido(archivo.body());
		}
		return peso;
	}

	private static int comprimido(byte[] contenido) {
		ByteArrayOutputStream salida = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(salida)) {
			gzip.write(contenido);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return salida.size();
	}

}
