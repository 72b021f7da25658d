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

	private static final Path TABLA_DEL_PORTAL = Path.of("docs/tabla-del-portal.csv");

	@Test
	void agrees_with_every_row_of_the_committed_table() throws IOException {
		List<String> filas = Files.readAllLines(TABLA);
		assertThat(filas.get(0)).isEqualTo("empleador,situacionClave,estadoRuc,correo,representante,desenlace,motivos");
		assertThat(TodosLosHechos.todos().map(TablaDeDecisionTest::fila))
			.containsExactlyElementsOf(filas.subList(1, filas.size()));
	}

	/**
	 * What the portal said, over every outcome and reserve there was before: the second
	 * table says what becomes of each, whatever the facts behind it.
	 */
	@Test
	void agrees_with_every_row_of_the_table_of_what_the_portal_said() throws IOException {
		List<String> filas = Files.readAllLines(TABLA_DEL_PORTAL);
		assertThat(filas.get(0)).isEqualTo("antes,portal,desenlace,con reservas,regla");
		assertThat(TodosLosHechos.conPortal().map(TablaDeDecisionTest::filaDelPortal).distinct())
			.containsExactlyInAnyOrderElementsOf(filas.subList(1, filas.size()));
	}

	private static String filaDelPortal(Hechos hechos) {
		List<Regla> antes = Regla.queSeCumplen(hechos.con(RespuestaDelPortal.AUN_NO));
		List<Regla> motivos = Regla.queSeCumplen(hechos);
		return String.join(",", previsto(antes), hechos.portal().name(), Desenlace.de(motivos).name(),
				hechos.recuperada() ? "ya no importa" : conReservas(motivos) ? "si" : "no",
				motivos.stream().filter((m) -> !antes.contains(m)).map(Regla::codigo).collect(Collectors.joining(" ")));
	}

	private static String previsto(List<Regla> motivos) {
		return Desenlace.de(motivos) + (conReservas(motivos) ? " con reservas" : "");
	}

	private static boolean conReservas(List<Regla> motivos) {
		return Desenlace.de(motivos) == Desenlace.EN_LINEA && motivos.stream().anyMatch(Regla::reserva);
	}

	private static String fila(Hechos hechos) {
		List<Regla> motivos = Regla.queSeCumplen(hechos);
		return String.join(",", hechos.empleador().name(), hechos.situacionClave().name(), hechos.estadoRuc().name(),
				hechos.correo().name(), hechos.representante().name(), Desenlace.de(motivos).name(),
				motivos.stream().map(Regla::codigo).collect(Collectors.joining(" ")));
	}

}
