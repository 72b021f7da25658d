package ec.clavepatronal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The log as a program reads it, after somebody was here and somebody else was turned
 * away: one JSON document a line, and nothing that was typed.
 */
class RegistroEstructuradoTest {

	@TempDir
	private Path datos;

	@ParameterizedTest
	@CsvSource({ "ecs, log", "logstash, level" })
	void each_line_is_a_document_and_says_nothing_about_anybody(String formato, String nivel) {
		try (Proceso servidor = Proceso.servir("--logging.structured.format.console=" + formato,
				"--spring.main.banner-mode=off", "--clave-patronal.datos=" + this.datos)) {
			Visitante visitante = new Visitante(servidor.puerto());
			String camino = visitante.ir("/tramites-virtuales/empleadores")
				.responder(Map.of("situacion", "OLVIDADA"))
				.responder(Map.of("empleador", "SOCIEDAD", "tipo", "CEDULA", "numero", "1710034065", "ruc",
						"1790011674001", "sucursal", "0001"))
				.camino();
			visitante.pagina().select("input[name=_csrf]").val("otra");
			visitante.responder(Map.of("comparado", "true"));
			List<String> lineas = servidor.salida()
				.lines()
				// What only the tests bring says a word before any setting is read, and
				// so
				// does the JVM.
				.filter((linea) -> !linea.isEmpty() && !linea.startsWith("SLF4J") && !linea.startsWith("WARNING: ")
						&& !linea.contains(" net.fortuna.ical4j."))
				.toList();
			assertThat(lineas).allSatisfy((linea) -> {
				JsonNode documento = JsonMapper.shared().readTree(linea);
				assertThat(documento.has("@timestamp") && documento.has("message") && documento.has(nivel)).isTrue();
				assertThat(documento.get("@timestamp").asString())
					.matches("\\d{4}-\\d\\d-\\d\\dT.*(Z|[+-]\\d\\d:\\d\\d)");
			}).anySatisfy((linea) -> assertThat(linea).contains("Turned away: sin_marca"));
			assertThat(String.join("", lineas)).doesNotContain("1710034065", "1790011674001", camino.split("/")[2]);
		}
	}

}
