package ec.clavepatronal.sitio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ec.clavepatronal.evaluacion.Veredicto;
import ec.clavepatronal.identificador.Hallazgo;
import ec.clavepatronal.recuperacion.expediente.Itinerario;
import ec.clavepatronal.recuperacion.expediente.Itinerario.Estacion;
import ec.clavepatronal.reglas.Fuente;
import ec.clavepatronal.reglas.Regla;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The documents that are drawn from the code. To bring them up to date:
 * {@code ./mvnw test -Dtest=DocumentosTest -Ddocumentos=escribir}.
 */
class DocumentosTest {

	private static final String NOTA = "\nGenerated from the code. To bring it up to date:"
			+ " `./mvnw test -Dtest=DocumentosTest -Ddocumentos=escribir`.\n";

	private final ResourceBundle reglas = textos("reglas");

	private final ResourceBundle mapa = textos("mapa");

	@Test
	void the_drawing_of_the_journey_is_up_to_date() {
		comparar("journey.md", "# The journey\n" + NOTA
				+ "\nA dashed way is taken by the kinds of employer named on it, and by whoever comes back from the portal.\n\n```mermaid\nflowchart TD\n"
				+ recorrido() + "```\n");
	}

	@Test
	void the_table_of_rules_is_up_to_date() {
		comparar("rules.md", "# The rules\n" + NOTA + "\nVersion " + Regla.VERSION + "; sources last gone through on "
				+ Fuente.VISTO_EN
				+ ". Any VISITA gives PARCIAL_CON_VISITA; else any FALTA_SABER gives POR_CONFIRMAR; else EN_LINEA."
				+ "\n\n| Rule | Name | Effect | Wording | Sources | Remedy | Its sources |\n|---|---|---|---|---|---|---|\n"
				+ Arrays.stream(Regla.values()).map(this::fila).collect(Collectors.joining()));
	}

	/**
	 * Written by hand; a new code without its rule there is a rule that nobody can read.
	 */
	@Test
	void every_rule_of_a_number_is_written_down() {
		assertThat(Path.of("docs", "identificadores.md")).content()
			.contains(Arrays.stream(Hallazgo.Codigo.values()).map((codigo) -> "`" + codigo + "`").toList());
	}

	private String recorrido() {
		List<Estacion> estaciones = Itinerario.estaciones();
		List<Estacion> despues = Itinerario.despues();
		StringBuilder grafo = new StringBuilder();
		Stream.concat(estaciones.stream(), despues.stream())
			.forEach((estacion) -> grafo.append("    %s[\"%s\"]%n".formatted(estacion.nombre(),
					this.mapa.getString("mapa.paso." + estacion.nombre()))));
		for (int i = 1; i < estaciones.size(); i++) {
			grafo.append("    %s --> %s%n".formatted(nodo(i - 1), nodo(i)));
			String quienes = quienes(estaciones.get(i));
			if (!quienes.isEmpty()) {
				grafo.append("    %s -.->|%s| %s%n".formatted(nodo(i - 1), quienes, nodo(i + 1)));
			}
		}
		String resultado = nodo(estaciones.size() - 1);
		for (Veredicto veredicto : Veredicto.values()) {
			grafo.append("    %s --> %s([\"%s\"])%n".formatted(
					(veredicto == Veredicto.RECUPERADO) ? despues.get(0).nombre() : resultado, veredicto,
					this.mapa.getString("mapa.veredicto." + veredicto)));
		}
		despues.forEach((estacion) -> grafo.append("    %s -.-> %s%n    %s -.-> %s%n".formatted(resultado,
				estacion.nombre(), estacion.nombre(), resultado)));
		return grafo.toString();
	}

	private String quienes(Estacion estacion) {
		return Stream
			.concat(estacion.loOmiten().stream().map(this::nombre),
					estacion.segunRespuestas() ? Stream.of("según las respuestas") : Stream.empty())
			.collect(Collectors.joining(", "));
	}

	private String nombre(String quien) {
		return this.mapa.getString("mapa.omite." + quien);
	}

	private static String nodo(int numero) {
		return Itinerario.estaciones().get(numero).nombre();
	}

	private String fila(Regla regla) {
		return "| %s | %s | %s | %s | %s | %s | %s |%n".formatted(regla.codigo(), regla.name(), regla.efecto(),
				this.reglas.getString("regla." + regla.codigo() + ".motivo"), citas(regla.fuentes()),
				this.reglas.getString("regla." + regla.codigo() + ".cambio"), citas(regla.fuentesDelCambio()));
	}

	private static String citas(List<Fuente> fuentes) {
		return fuentes.stream().map(DocumentosTest::cita).collect(Collectors.joining("; "));
	}

	private static String cita(Fuente fuente) {
		return fuente + " (" + fuente.fecha().map((dia) -> dia.cuando().toString()).orElse("undated") + ", "
				+ fuente.certeza() + ")";
	}

	private static ResourceBundle textos(String nombre) {
		return ResourceBundle.getBundle("textos." + nombre, Locale.ROOT);
	}

	private static void comparar(String nombre, String esperado) {
		Path documento = Path.of("docs", nombre);
		String texto = esperado.replace("\r\n", "\n");
		try {
			if ("escribir".equals(System.getProperty("documentos"))) {
				Files.writeString(documento, texto);
			}
			assertThat(documento).content().isEqualTo(texto);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
