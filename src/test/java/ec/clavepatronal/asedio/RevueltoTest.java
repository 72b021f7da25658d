package ec.clavepatronal.asedio;

import java.nio.file.Path;
import java.util.List;

import ec.clavepatronal.Proceso;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code bench/revuelto} begins from and what it has found, again in every build,
 * with a few spoiled in passing: at the shipped arguments and limits.
 */
class RevueltoTest {

	private static final Path CORPUS = Path.of("src/test/resources/ec/clavepatronal/asedio/revuelto.corpus");

	private static final int POCAS = 700;

	@TempDir
	private static Path datos;

	private static Proceso servidor;

	private static Revuelto revuelto;

	@BeforeAll
	static void encender() {
		servidor = Proceso.servirComoSeEntrega("--clave-patronal.datos=" + datos);
		revuelto = new Revuelto(new Blanco(servidor.puerto(), 32 * 1024), servidor.archivo());
	}

	@AfterAll
	static void apagar() {
		servidor.close();
	}

	@Test
	void nothing_that_was_found_is_a_failure_or_fills_the_log() throws Exception {
		List<String> semillas = Corpus.leer(CORPUS);
		semillas.forEach(revuelto::probar);
		assertThat(revuelto.hallazgos()).isEmpty();
		assertThat(revuelto.estados()).containsKeys(200, 303, 400, 404, 405, 422, 501);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void nothing_that_is_spoiled_is_a_failure_or_fills_the_log(long semilla) throws Exception {
		int hasta = revuelto.pedidos() + POCAS;
		revuelto.revolver(Corpus.leer(CORPUS), semilla, () -> revuelto.pedidos() < hasta);
		assertThat(revuelto.hallazgos()).isEmpty();
		assertThat(servidor.proceso().isAlive()).isTrue();
	}

	@Test
	void a_request_comes_back_from_its_line_unchanged() {
		String pedido = "GET /\\\"\u00ff\u0000 HTTP/1.1\r\n\r\n{a}~";
		assertThat(Corpus.abrir(Corpus.cerrar(pedido))).isEqualTo(pedido);
	}

}
