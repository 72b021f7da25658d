package ec.clavepatronal.reglas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The committed table is the review of a rule change: an accountant can read it. It was
 * written from the design's table of rules, not from the code.
 */
class TablaDeDecisionTest {

	private static final Path TABLA = Path.of("docs/tabla-de-decision.csv");

	@Test
	void agrees_with_every_row_of_the_committed_table() throws IOException {
		List<String> filas = Files.readAllLines(TABLA);
		assertThat(filas.get(0)).isEqualTo("empleador,situacionClave,estadoRuc,correo,representante,desenlace,motivos");
		assertThat(TodosLosHechos.todos().map(TablaDeDecisionTest::fila))
			.containsExactlyElementsOf(filas.subList(1, filas.size()));
	}

	private static String fila(Hechos hechos) {
		List<Regla> motivos = Regla.queSeCumplen(hechos);
		return String.join(",", hechos.empleador().name(), hechos.situacionClave().name(), hechos.estadoRuc().name(),
				hechos.correo().name(), hechos.representante().name(), Desenlace.de(motivos).name(),
				motivos.stream().map(Regla::codigo).collect(Collectors.joining(" ")));
	}

}
