package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;

import ec.clavepatronal.catastro.archivo.ArchivoIlegible.Motivo;
import ec.clavepatronal.catastro.archivo.MotivoDeRechazo;
import ec.clavepatronal.catastro.archivo.Reparacion;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextosDelCatastroTest {

	@Test
	void every_problem_of_a_file_and_every_kind_of_line_has_a_wording() throws IOException {
		Properties textos = new Properties();
		try (Reader lector = new InputStreamReader(getClass().getResourceAsStream("/textos/catastro.properties"),
				StandardCharsets.UTF_8)) {
			textos.load(lector);
		}
		assertThat(textos.stringPropertyNames()).containsAll(claves("catastro.archivo.", Motivo.values()))
			.containsAll(claves("catastro.rechazo.", MotivoDeRechazo.values()))
			.containsAll(claves("catastro.reparacion.", Reparacion.values()));
		assertThat(textos.getProperty("catastro.archivo." + Motivo.FALTAN_COLUMNAS)).contains("{0}");
	}

	private static Iterable<String> claves(String prefijo, Enum<?>[] valores) {
		return Stream.of(valores).map((valor) -> prefijo + valor.name()).toList();
	}

}
