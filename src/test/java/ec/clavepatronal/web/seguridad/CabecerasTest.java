package ec.clavepatronal.web.seguridad;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import ec.clavepatronal.EnServidor;
import ec.clavepatronal.Visitante;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

@EnServidor
class CabecerasTest {

	@LocalServerPort
	private int puerto;

	private Visitante visitante;

	@BeforeEach
	void llegar() {
		this.visitante = new Visitante(this.puerto);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/preguntas", "/tramites-virtuales/empleadores", "/nada", "/prueba/falla",
			"/prueba/rota", "/api/nada", "/%00" })
	void every_answer_carries_the_same(String camino) {
		HttpHeaders cabeceras = this.visitante.abrir(camino).headers();
		assertThat(cabeceras.allValues("Content-Security-Policy"))
			.containsExactly("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
					+ "object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
		assertThat(cabeceras.allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(cabeceras.allValues("X-Frame-Options")).containsExactly("DENY");
		assertThat(cabeceras.allValues("Referrer-Policy")).containsExactly("same-origin");
		assertThat(cabeceras.allValues("Cache-Control")).containsExactly("no-store");
		assertThat(cabeceras.firstValue("Server")).isEmpty();
	}

	/** Whoever reads a text must not guess its letters. */
	@ParameterizedTest
	@ValueSource(strings = { "/", "/nada", "/prueba/falla", "/api/nada", "/%00" })
	void every_text_says_its_type_and_its_letters(String camino) {
		assertThat(this.visitante.abrir(camino).headers().firstValue("Content-Type")).get(STRING)
			.matches("text/html;charset=UTF-8|application/problem\\+json(;charset=UTF-8)?");
	}

	@Test
	void style_and_script_say_their_letters_too() {
		Document pagina = this.visitante.leer("/");
		for (String camino : List.of(pagina.selectFirst("link[rel=stylesheet]").attr("href"),
				pagina.selectFirst("script").attr("src"))) {
			assertThat(this.visitante.abrir(camino).headers().firstValue("Content-Type")).as(camino)
				.get(STRING)
				.matches("text/(css|javascript);charset=UTF-8");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/api/v1/evaluaciones", "/nada" })
	void no_other_site_is_let_in(String camino) {
		assertThat(this.visitante.abrir(camino, "Origin", "https://otro.ejemplo").headers().map().keySet())
			.noneMatch((nombre) -> nombre.toLowerCase(Locale.ROOT).startsWith("access-control-"));
	}

	@Test
	void what_never_changes_is_kept_for_a_year() {
		String estilo = this.visitante.leer("/").selectFirst("link[rel=stylesheet]").attr("href");
		assertThat(estilo).matches("/estilo-[0-9a-f]{32}\\.css");
		assertThat(this.visitante.abrir(estilo).headers().allValues("Cache-Control"))
			.containsExactly("max-age=31536000, public, immutable");
	}

	@Test
	void the_compressed_copy_is_served_and_is_of_this_very_sheet() throws IOException {
		String estilo = this.visitante.leer("/").selectFirst("link[rel=stylesheet]").attr("href");
		assertThat(this.visitante.abrir(estilo, "Accept-Encoding", "gzip").headers().allValues("Content-Encoding"))
			.containsExactly("gzip");
		try (InputStream llana = getClass().getResourceAsStream("/static/estilo.css");
				InputStream copia = new GZIPInputStream(getClass().getResourceAsStream("/static/estilo.css.gz"))) {
			assertThat(copia).hasSameContentAs(llana);
		}
	}

}
