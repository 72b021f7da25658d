package ec.clavepatronal.sitio;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ec.clavepatronal.calendario.Fechas;
import ec.clavepatronal.catastro.ArchivoCargado;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.SriEnLinea;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.evaluacion.Veredicto;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.recuperacion.expediente.Itinerario;
import ec.clavepatronal.recuperacion.tramites.MisTramites;
import ec.clavepatronal.reglas.Certeza;
import ec.clavepatronal.reglas.Fuente;
import ec.clavepatronal.reglas.Regla;
import ec.clavepatronal.web.seguridad.SeguridadConfiguration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@WebMvcTest({ InicioController.class, ReglasController.class })
@Import({ SeguridadConfiguration.class, Textos.class, EnPalabras.class })
@EnableConfigurationProperties({ Conservacion.class, SriEnLinea.class })
class PaginasTest {

	@Autowired
	private MockMvcTester sitio;

	@MockitoBean
	private Catastro catastro;

	@MockitoBean
	private MisTramites tramites;

	@ParameterizedTest
	@EnumSource(Regla.class)
	void a_rule_answers_for_itself(Regla regla) {
		Element seccion = leer("/reglas").getElementById(regla.codigo());
		assertThat(seccion.selectFirst("h3").text()).matches(regla.codigo() + " \\p{Lu}[\\p{L} ]+");
		assertThat(seccion.text()).doesNotContain(regla.name());
		assertThat(citas(seccion, "Para el motivo")).hasSameSizeAs(regla.fuentes());
		assertThat(citas(seccion, "Para lo que lo cambiaría")).hasSameSizeAs(regla.fuentesDelCambio());
		assertThat(seccion.select("em")).hasSize((int) Stream.of(regla.fuentes(), regla.fuentesDelCambio())
			.flatMap(List::stream)
			.filter(PaginasTest::diceCertezaAparte)
			.count());
	}

	@Test
	void rules_tell_which_files_of_the_registry_are_loaded() {
		given(this.catastro.archivos()).willReturn(Optional.empty());
		assertThat(leer("/reglas").select("#catastro + p").text()).contains("no responden ahora");
		given(this.catastro.archivos()).willReturn(Optional.of(List.of()));
		assertThat(leer("/reglas").select("#catastro + p").text()).startsWith("Ninguno");
		given(this.catastro.archivos()).willReturn(
				Optional.of(List.of(new ArchivoCargado("LOJA", "SRI_RUC_Loja.zip", LocalDate.of(2026, 9, 1), 123456))));
		assertThat(leer("/reglas").select("#catastro ~ ul li").eachText())
			.containsExactly("LOJA: SRI_RUC_Loja.zip, al 1/9/2026, 123.456 establecimientos");
	}

	@Test
	void rules_say_when_they_were_last_checked_and_how_they_decide() {
		Document reglas = leer("/reglas");
		assertThat(reglas.text()).contains("25/11/2026", Fechas.corta(LocalDate.parse(Regla.VERSION)));
		assertThat(reglas.select("#logica + ol > li")).hasSize(3);
		assertThat(reglas.select("#certezas + dl > div")).hasSize(Certeza.values().length);
	}

	@Test
	void the_map_shows_every_screen_in_order_and_every_end() {
		Element dibujo = leer("/reglas").selectFirst("svg[role=img]");
		assertThat(dibujo.select("rect.cp-mapa__caja"))
			.hasSize(Itinerario.estaciones().size() + Itinerario.despues().size());
		assertThat(dibujo.select("rect.cp-mapa__salida")).hasSize(Veredicto.values().length);
		assertThat(dibujo.select("g > text:first-of-type").eachText()).startsWith("Qué pasó con la clave")
			.endsWith("Resultado", "Qué dijo el portal", "Por internet", "Por internet, pero puede fallar",
					"Parte por internet, y una visita", "Por confirmar", "Clave recuperada");
	}

	@Test
	void the_map_shows_who_skips_what() {
		Element dibujo = leer("/reglas").selectFirst("svg[role=img]");
		assertThat(notas(dibujo, "Estado del RUC")).containsExactly("No lo ve: servicio doméstico");
		assertThat(notas(dibujo, "Representante legal")).containsExactly("No lo ve:", "· persona natural con negocio",
				"· servicio doméstico", "· quien nunca tuvo clave");
		assertThat(notas(dibujo, "Correo registrado")).containsExactly("No lo ve: quien nunca tuvo clave");
		assertThat(notas(dibujo, "Revisar respuestas")).containsExactly("No lo ve: servicio doméstico");
		assertThat(notas(dibujo, "Prepararse")).containsExactly("Solo si sus respuestas lo piden");
		assertThat(notas(dibujo, "Contacto (opcional)")).containsExactly("Solo si sus respuestas lo piden");
		assertThat(dibujo.select(".cp-mapa__nota")).hasSize(9);
	}

	/** One past each screen that somebody skips, and one back from the portal. */
	@Test
	void the_map_shows_each_way_around() {
		Element dibujo = leer("/reglas").selectFirst("svg[role=img]");
		assertThat(dibujo.select("path.cp-mapa__desvio")).hasSize(7);
		double abajo = Double.parseDouble(dibujo.attr("viewBox").split(" ")[3]);
		assertThat(dibujo.select("rect"))
			.allMatch((caja) -> Double.parseDouble(caja.attr("y")) + Double.parseDouble(caja.attr("height")) < abajo);
	}

	@Test
	void the_map_can_be_heard() {
		Element dibujo = leer("/reglas").selectFirst("svg[role=img]");
		List<String> nombradoPor = Arrays.asList(dibujo.attr("aria-labelledby").split(" "));
		assertThat(nombradoPor).allSatisfy((id) -> assertThat(dibujo.getElementById(id).text()).isNotBlank());
		assertThat(dibujo.getElementById("mapa-descripcion").text()).contains(
				"Representante legal. No lo ve: persona natural con negocio; servicio doméstico; quien nunca tuvo clave.",
				"Final: Por internet.");
	}

	@ParameterizedTest
	@EnumSource(Pregunta.class)
	void a_question_is_answered_with_sources_and_how_sure_they_are(Pregunta pregunta) {
		Document pagina = leer("/preguntas");
		Element respuesta = pagina.getElementById(pregunta.ancla());
		assertThat(respuesta.selectFirst("h3").text()).contains("¿").contains("?");
		assertThat(respuesta.selectFirst("p").text()).hasSizeBetween(40, 330);
		assertThat(respuesta.select("em"))
			.hasSameSizeAs(pregunta.fuentes().stream().filter(PaginasTest::diceCertezaAparte).toList());
		assertThat(pregunta.fuentes()).isNotEmpty();
		assertThat(pagina.select(".cp-indice a[href=#" + pregunta.ancla() + "]")).hasSize(1);
	}

	@Test
	void nobody_is_sent_to_140_or_promised_a_time() {
		Document pagina = leer("/preguntas");
		assertThat(pagina.getElementById("linea-140").text()).contains("citas médicas");
		assertThat(pagina.getElementById("cuanto-demora").text()).contains("estimación");
		assertThat(pagina.getElementById("contador").text()).contains("No lo sabemos");
	}

	@Test
	void privacy_tells_the_time_and_the_cookies_that_the_server_is_set_to(
			@Value("${clave-patronal.expedientes.dias}") int dias) {
		Document pagina = leer("/seguridad-y-privacidad");
		assertThat(pagina.text()).contains(dias + " días sin uso", "después del turno", "hasta 90 días",
				"www.iess.gob.ec");
		assertThat(pagina.select("code").eachText()).containsExactly("titular", "formulario");
	}

	@Test
	void privacy_says_that_nobody_is_connected_to_as_long_as_nobody_is() {
		assertThat(leer("/seguridad-y-privacidad").text())
			.contains("Este sitio no se conecta con nadie", "No consulta al IESS ni al SRI")
			.doesNotContain("srienlinea");
	}

	/**
	 * Each with its title, its date in one form and how sure it is; what the person told
	 * has its date where it is told back.
	 */
	private static List<String> citas(Element seccion, String para) {
		List<String> citas = seccion.select("div:has(> dt:containsOwn(" + para + ")) > dd").eachText();
		assertThat(citas).allSatisfy((cita) -> assertThat(cita).matches(
				"Consejo nuestro|(Lo que le dijo el portal|.{10,}, (sin fecha|\\d{1,2}/\\d{1,2}/\\d{4}|\\p{Ll}+ de \\d{4}|\\d{4}))"
						+ " · \\p{Lu}.+"));
		return citas;
	}

	/** Our own advice says what it is by its name. */
	private static boolean diceCertezaAparte(Fuente fuente) {
		return fuente != Fuente.CRITERIO;
	}

	private static List<String> notas(Element dibujo, String paso) {
		return dibujo.select("g:has(> text:containsOwn(" + paso + ")) .cp-mapa__nota").eachText();
	}

	private Document leer(String camino) {
		return Jsoup.parse(new String(this.sitio.get().uri(camino).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8));
	}

}
