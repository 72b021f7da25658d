package ec.clavepatronal.sitio;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ec.clavepatronal.evaluacion.Requisito;
import ec.clavepatronal.evaluacion.Tarea;
import ec.clavepatronal.reglas.Certeza;
import ec.clavepatronal.reglas.Fuente;
import ec.clavepatronal.reglas.Regla;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing is shown surer than the weakest source it needs: neither by its mark nor by its
 * words.
 */
class VerdadTest {

	private static final Path TEXTOS = Path.of("src/main/resources/textos");

	/** A sentence with one of these does not tell a rumour as a fact. */
	private static final Pattern RESERVA = Pattern.compile(
			"según (var|pág|una pág)|parece|puede|sin confirmar"
					+ "|no (lo )?sabemos|falta saber|quizá|tal vez|suele|sería|estimado|no conocemos",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern PROHIBIDAS = Pattern.compile(
			"se relata|se reporta|relatan|contenido masivo|expediente|trámite vecino|fuente secundaria",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** Never as a fact, whatever stands around it. */
	private static final List<Pattern> RUMORES = List.of(
			Pattern.compile("(?<!confirmar, |probable que )el código (para recuperar la clave )?llega a ese correo"),
			Pattern.compile("unos 3 minutos(?!,? según)(?! ?, lo que el IESS da)"),
			Pattern.compile("el IESS indica asistencia"), Pattern.compile("Nadie del IESS pide"));

	@ParameterizedTest
	@MethodSource("afirmaciones")
	void what_rests_on_unconfirmed_pages_says_so(Afirmacion afirmacion) {
		if (afirmacion.fuentes().stream().anyMatch((f) -> f.certeza() == Certeza.SIN_VERIFICAR)) {
			assertThat(texto(afirmacion.clave())).as(afirmacion.clave()).containsPattern(RESERVA);
		}
	}

	@ParameterizedTest
	@EnumSource(Tarea.class)
	void a_task_is_marked_as_its_weakest_source(Tarea tarea) {
		assertThat(tarea.fuentes()).isNotEmpty()
			.allSatisfy((fuente) -> assertThat(tarea.certeza()).isGreaterThanOrEqualTo(fuente.certeza()));
	}

	@ParameterizedTest
	@EnumSource(Requisito.class)
	void nothing_to_take_along_is_confirmed_and_its_tag_says_what_it_is(Requisito requisito) {
		assertThat(requisito.confirmado()).isFalse();
		String etiqueta = texto(requisito.etiqueta());
		switch (requisito.fuente().map(Fuente::certeza).orElse(Certeza.CRITERIO_PROPIO)) {
			case OFICIAL_DE_OTRO_TRAMITE -> assertThat(etiqueta).contains("otro trámite");
			case SIN_VERIFICAR -> assertThat(etiqueta).contains("sin confirmar");
			case CRITERIO_PROPIO -> assertThat(etiqueta).isEqualTo("Por si acaso");
			default -> assertThat(requisito).as("a list for the employer key was never found").isNull();
		}
	}

	@ParameterizedTest
	@EnumSource(Fuente.class)
	void a_title_about_another_tramite_or_key_says_so(Fuente fuente) {
		String titulo = texto("fuente." + fuente);
		if (List.of(Fuente.P2, Fuente.P3, Fuente.P6, Fuente.P12).contains(fuente)) {
			assertThat(titulo).endsWith("(sobre otro trámite)");
		}
		if (List.of(Fuente.P10, Fuente.P11).contains(fuente)) {
			assertThat(titulo).endsWith("(sobre otra clave)");
		}
		assertThat(fuente.certeza() == Certeza.SIN_VERIFICAR).as(titulo)
			.isEqualTo(titulo.startsWith("Página de internet"));
	}

	@Test
	void no_text_uses_a_word_that_nobody_says_or_tells_a_rumour_as_a_fact() {
		assertThat(textos()).allSatisfy((clave, valor) -> {
			assertThat((String) valor).as((String) clave).doesNotContainPattern(PROHIBIDAS);
			RUMORES.forEach((rumor) -> assertThat((String) valor).as((String) clave).doesNotContainPattern(rumor));
		});
	}

	static List<Afirmacion> afirmaciones() {
		Stream<Afirmacion> reglas = Arrays.stream(Regla.values())
			.flatMap((regla) -> Stream.of(new Afirmacion("regla." + regla.codigo() + ".motivo", regla.fuentes()),
					new Afirmacion("regla." + regla.codigo() + ".cambio", regla.fuentesDelCambio())));
		Stream<Afirmacion> tareas = Arrays.stream(Tarea.values())
			.map((tarea) -> new Afirmacion("tarea." + tarea + ".texto", tarea.fuentes()));
		Stream<Afirmacion> preguntas = Arrays.stream(Pregunta.values())
			.map((pregunta) -> new Afirmacion("pregunta." + pregunta + ".respuesta", pregunta.fuentes()));
		return Stream.of(reglas, tareas, preguntas).flatMap((todas) -> todas).toList();
	}

	private static String texto(String clave) {
		String texto = textos().getProperty(clave);
		assertThat(texto).as(clave).isNotBlank();
		return texto;
	}

	private static Properties textos() {
		Properties textos = new Properties();
		try (Stream<Path> archivos = Files.list(TEXTOS)) {
			for (Path archivo : archivos.toList()) {
				try (Reader lector = Files.newBufferedReader(archivo, StandardCharsets.UTF_8)) {
					textos.load(lector);
				}
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return textos;
	}

	/**
	 * A text and the sources it needs.
	 */
	record Afirmacion(String clave, List<Fuente> fuentes) {
	}

}
