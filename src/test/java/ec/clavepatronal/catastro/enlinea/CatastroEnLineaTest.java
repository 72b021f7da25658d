package ec.clavepatronal.catastro.enlinea;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Establecimiento;
import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.Respuesta;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.catastro.SriEnLinea;
import ec.clavepatronal.catastro.TipoDeContribuyente;
import ec.clavepatronal.identificador.Ruc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

/**
 * Against a server that answers as the SRI does, and as it does on a bad day.
 */
class CatastroEnLineaTest {

	private static final String RUC = SriDePrueba.SOCIEDAD;

	private static final LocalDate ARCHIVO = LocalDate.of(2026, 9, 1);

	private static final String CONTACTO = "contacto@ejemplo.ec";

	/** Nobody wants to wait for a test. */
	private static final Duration SIN_PAUSA = Duration.ofMillis(1);

	private static final Duration MUCHO = Duration.ofSeconds(30);

	private final SriDePrueba sri = new SriDePrueba();

	private final Catastro importado = Mockito.mock(Catastro.class);

	private final Reloj reloj = new Reloj();

	private final ListAppender<ILoggingEvent> registro = new ListAppender<>();

	private final Logger raiz = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final Level nivel = this.raiz.getLevel();

	private final CatastroEnLinea catastro = queEspera(MUCHO);

	@BeforeEach
	void escuchar() {
		enArchivos(Respuesta.SIN_ARCHIVOS);
		this.raiz.setLevel(Level.INFO);
		this.registro.start();
		this.raiz.addAppender(this.registro);
	}

	@AfterEach
	void cerrar() {
		this.raiz.detachAppender(this.registro);
		this.raiz.setLevel(this.nivel);
		this.sri.close();
	}

	@Test
	void a_company_comes_with_its_establishments_in_order_and_the_day_of_the_answer() {
		Contribuyente hallado = this.catastro.buscar(RUC).contribuyente();
		assertThat(hallado)
			.isEqualTo(new Contribuyente(EstadoDelRuc.ACTIVO, TipoDeContribuyente.SOCIEDAD,
					"COMERCIAL FICTICIA MUÑOZ S.A.S.", null,
					List.of(new Establecimiento(1, true, "", "", ""), new Establecimiento(2, true, "", "", ""),
							new Establecimiento(12, false, "MUESTRA NORTE", "", "")),
					null, LocalDate.of(2026, 11, 22)));
		assertThat(hallado.enLinea()).isTrue();
		verify(this.importado, never()).buscarEnArchivos(any(String.class));
	}

	@Test
	void a_list_is_looked_up_in_the_files_and_never_at_the_sri() {
		Map<Ruc, Respuesta> respuestas = Map.of(new Ruc(RUC), Respuesta.NO_CONSTA);
		given(this.importado.buscarEnArchivos(List.of(new Ruc(RUC)))).willReturn(respuestas);
		assertThat(this.catastro.buscarEnArchivos(List.of(new Ruc(RUC)))).isEqualTo(respuestas);
		assertThat(this.sri.pedidos()).isEmpty();
	}

	@Test
	void asks_twice_by_exact_ruc_and_says_who_it_is() {
		this.catastro.buscar(RUC);
		assertThat(this.sri.pedidos()).extracting((pedido) -> pedido.metodo() + " " + pedido.uri())
			.containsExactly(
					"GET /sri-catastro-sujeto-servicio-internet/rest/ConsolidadoContribuyente/obtenerPorNumerosRuc?ruc="
							+ RUC,
					"GET /sri-catastro-sujeto-servicio-internet/rest/Establecimiento/consultarPorNumeroRuc?numeroRuc="
							+ RUC);
		assertThat(this.sri.pedidos()).allSatisfy((pedido) -> {
			assertThat(pedido.cabeceras().get("User-Agent")).containsExactly("ClavePatronal (" + CONTACTO + ")");
			assertThat(pedido.cabeceras()).doesNotContainKeys("Cookie", "Authorization", "Referer");
		});
	}

	@Test
	void of_a_suspended_person_only_initials_state_and_day_are_kept() {
		this.sri.contribuyente(200, SriDePrueba.cuerpo("persona-suspendida"));
		this.sri.establecimientos(200, SriDePrueba.cuerpo("establecimiento-de-persona"));
		Contribuyente hallado = this.catastro.buscar(RUC).contribuyente();
		assertThat(hallado).isEqualTo(new Contribuyente(EstadoDelRuc.SUSPENDIDO, TipoDeContribuyente.PERSONA_NATURAL,
				"F. M. M. J.", LocalDate.of(2025, 11, 30), List.of(new Establecimiento(1, false, "", "", "")), null,
				LocalDate.of(2026, 11, 22)));
	}

	@Test
	void a_closed_ruc_says_since_when_and_may_have_no_establishments() {
		this.sri.contribuyente(200, SriDePrueba.cuerpo("pasiva"));
		this.sri.establecimientos(204, "");
		Contribuyente hallado = this.catastro.buscar(RUC).contribuyente();
		assertThat(hallado.estado()).isEqualTo(EstadoDelRuc.PASIVO);
		assertThat(hallado.suspendido()).isEqualTo(LocalDate.of(2020, 1, 31));
		assertThat(hallado.establecimientos()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "204, ''", "200, []", "200, false", "200, '{\"contribuyentes\":[]}'", "200, ' [ ] '" })
	void what_the_sri_does_not_have_is_looked_for_in_the_files(int estado, String cuerpo) {
		this.sri.contribuyente(estado, cuerpo);
		assertThat(this.catastro.buscar(RUC).resultado()).isEqualTo(Resultado.NO_CONSTA);
		assertThat(this.sri.pedidos()).hasSize(1);
		enArchivos(deArchivo());
		assertThat(this.catastro.buscar(RUC)).isEqualTo(deArchivo());
	}

	@Test
	void keys_that_nobody_knows_are_passed_over() {
		this.sri.contribuyente(200, SriDePrueba.cuerpo("sociedad")
			.replace("\"regimen\"", "\"nueva\":{\"de\":[1,{\"a\":null}]},\"regimen\""));
		assertThat(this.catastro.buscar(RUC).resultado()).isEqualTo(Resultado.HALLADO);
	}

	@Test
	void an_array_may_come_in_an_object() {
		this.sri.contribuyente(200, "{\"contribuyentes\":" + SriDePrueba.cuerpo("sociedad") + "}");
		assertThat(this.catastro.buscar(RUC).contribuyente().establecimientos()).hasSize(3);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|',
			value = { "400|{\"mensaje\":\"x\"}|RECHAZO", "401|{\"mensaje\":\"Captcha no válido\"}|RECHAZO",
					"403|``|RECHAZO", "403|<html>Access denied</html>|RECHAZO", "404|``|RECHAZO", "429|``|RECHAZO",
					"302|``|RECHAZO", "201|[]|RECHAZO", "200|``|SIN_DATOS", "200|` `|SIN_DATOS",
					"200|<!DOCTYPE html><html><body>Mantenimiento</body></html>|SIN_DATOS",
					"200|{\"mensaje\":\"x\"}|" + "FORMATO_CAMBIADO", "200|true|FORMATO_CAMBIADO",
					"200|null|FORMATO_CAMBIADO", "200|\"x\"|FORMATO_CAMBIADO", "200|[null]|FORMATO_CAMBIADO",
					"200|[{}]|FORMATO_CAMBIADO", "200|[{}|FORMATO_CAMBIADO", "200|[[]]|FORMATO_CAMBIADO",
					"200|[{},{}]|FORMATO_CAMBIADO" })
	void any_other_answer_is_not_available_now(int estado, String cuerpo, String motivo) {
		this.sri.contribuyente(estado, cuerpo);
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
		assertThat(this.sri.pedidos()).hasSize(1);
		assertThat(nuestros()).containsExactly("The SRI cannot be asked online: " + motivo + ". This is said once");
	}

	@ParameterizedTest
	@ValueSource(strings = { "numeroRuc", "razonSocial", "estadoContribuyenteRuc", "tipoContribuyente" })
	void an_answer_without_what_is_needed_is_a_changed_format_and_said_once(String clave) {
		for (String cambiada : new String[] { "\"otra\":", "\"" + clave + "\":null,\"otra\":",
				"\"" + clave + "\":\" \",\"otra\":" }) {
			this.sri.contribuyente(200, SriDePrueba.cuerpo("sociedad").replace("\"" + clave + "\":", cambiada));
			assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
			this.reloj.pasar(Duration.ofMinutes(2));
		}
		assertThat(nuestros()).filteredOn((linea) -> linea.contains("FORMATO_CAMBIADO")).hasSize(1);
		assertThat(this.sri.pedidos()).hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ACTIVO,estadoContribuyenteRuc", "SOCIEDAD,tipoContribuyente" })
	void a_word_that_nobody_knows_is_a_changed_format_too(String palabra) {
		this.sri.contribuyente(200,
				SriDePrueba.cuerpo("sociedad").replace("\"" + palabra.split(",")[0] + "\"", "\"NUEVO\""));
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"estado\":\"ABIERTO\"}]", "[{\"numeroEstablecimiento\":\"001\"}]",
			"[{\"estado\":\"OTRO\",\"numeroEstablecimiento\":\"001\"}]",
			"[{\"estado\":\"ABIERTO\",\"numeroEstablecimiento\":\"uno\"}]", "<html>", "" })
	void without_its_establishments_a_taxpayer_is_not_available_either(String cuerpo) {
		this.sri.establecimientos(200, cuerpo);
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
	}

	@Test
	void the_data_of_another_ruc_are_not_shown_to_anybody() {
		this.sri.contribuyente(200, SriDePrueba.cuerpo("sociedad").replace(RUC, "1799999990002"));
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
		assertThat(this.sri.pedidos()).hasSize(1);
		assertThat(nuestros()).singleElement().asString().contains("OTRO_RUC");
	}

	@Test
	void after_a_503_it_asks_once_more() {
		this.sri.contribuyente(503, "<html>");
		this.sri.yDespues(200, SriDePrueba.cuerpo("sociedad"));
		assertThat(this.catastro.buscar(RUC).resultado()).isEqualTo(Resultado.HALLADO);
		assertThat(this.sri.pedidos()).hasSize(3);
	}

	@Test
	void after_two_of_them_it_asks_no_more() {
		this.sri.contribuyente(503, "<html>");
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
		assertThat(this.sri.pedidos()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void a_slow_answer_is_not_waited_for_whether_it_begins_late_or_stops_halfway(boolean empieza) {
		this.sri.contribuyente((antes) -> empieza ? antes.trasEsperar(MUCHO) : antes.aMedias(MUCHO));
		long inicio = System.nanoTime();
		assertThat(queEspera(Duration.ofSeconds(1)).buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
		assertThat(Duration.ofNanos(System.nanoTime() - inicio)).isLessThan(MUCHO.dividedBy(2));
		assertThat(this.sri.pedidos()).hasSize(1);
	}

	@Test
	void nobody_there_is_not_available_and_the_files_answer() {
		this.sri.close();
		enArchivos(deArchivo());
		assertThat(this.catastro.buscar(RUC)).isEqualTo(deArchivo());
	}

	@Test
	void an_answer_without_end_is_cut() {
		this.sri.contribuyente(200, "[" + " ".repeat(5 << 20) + "]");
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
		assertThat(nuestros()).singleElement().asString().contains("DEMASIADO");
	}

	@Test
	void of_an_answer_that_never_ends_no_more_is_taken_than_is_looked_at() throws InterruptedException {
		this.sri.noAcabar();
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_DISPONIBLE);
		long antes = -1;
		while (this.sri.escritos() != antes) {
			antes = this.sri.escritos();
			Thread.sleep(200);
		}
		assertThat(antes).isLessThan(32 << 20);
	}

	@ParameterizedTest
	@EnumSource(Resultado.class)
	void when_the_sri_fails_the_files_have_the_word_if_they_have_one(Resultado resultado) {
		this.sri.contribuyente(403, "");
		Respuesta suya = (resultado == Resultado.HALLADO) ? deArchivo() : new Respuesta(resultado, null);
		enArchivos(suya);
		assertThat(this.catastro.buscar(RUC))
			.isEqualTo((resultado == Resultado.SIN_ARCHIVOS) ? Respuesta.NO_DISPONIBLE : suya);
	}

	@Test
	void what_was_said_is_remembered_for_a_day_and_nothing_is_sent() {
		Respuesta primera = this.catastro.buscar(RUC);
		this.reloj.pasar(Duration.ofHours(23));
		this.sri.contribuyente(200, "[]");
		assertThat(this.catastro.buscar(RUC)).isEqualTo(primera);
		assertThat(this.sri.pedidos()).hasSize(2);
		this.reloj.pasar(Duration.ofHours(2));
		assertThat(this.catastro.buscar(RUC)).isEqualTo(Respuesta.NO_CONSTA);
	}

	@Test
	void a_fault_is_remembered_for_the_next_page_only() {
		this.sri.contribuyente(403, "");
		this.catastro.buscar(RUC);
		this.catastro.buscar(RUC);
		assertThat(this.sri.pedidos()).hasSize(1);
		this.reloj.pasar(Duration.ofMinutes(2));
		this.sri.contribuyente(200, SriDePrueba.cuerpo("sociedad"));
		assertThat(this.catastro.buscar(RUC).resultado()).isEqualTo(Resultado.HALLADO);
	}

	@Test
	void while_it_keeps_failing_it_is_left_in_peace_and_tried_again_after_a_minute() {
		this.sri.contribuyente(403, "");
		for (int i = 1; i <= 5; i++) {
			this.catastro.buscar("179000000" + i + "001");
		}
		assertThat(this.sri.pedidos()).hasSize(3);
		this.reloj.pasar(Duration.ofMinutes(2));
		this.catastro.buscar("1790000006001");
		this.catastro.buscar("1790000007001");
		assertThat(this.sri.pedidos()).as("one that tries, and it fails").hasSize(4);
		this.reloj.pasar(Duration.ofMinutes(2));
		this.sri.contribuyente(200, "[]");
		this.catastro.buscar("1790000008001");
		this.catastro.buscar("1790000009001");
		assertThat(this.sri.pedidos()).as("closed again").hasSize(6);
		assertThat(nuestros()).contains("Online look-up at the SRI: State transition from CLOSED to OPEN",
				"Online look-up at the SRI: State transition from HALF_OPEN to CLOSED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1710034065000", "0990999996000", "171003406500", "17100340650010", "1710034065A01", "",
			"１７９９９９９９９０００１" })
	void what_is_no_number_of_the_sri_is_not_sent(String numero) {
		assertThat(this.catastro.buscar(numero).resultado()).isNotEqualTo(Resultado.HALLADO);
		assertThat(this.sri.pedidos()).isEmpty();
	}

	@Test
	void the_files_can_be_asked_alone() {
		enArchivos(deArchivo());
		assertThat(this.catastro.buscarEnArchivos(RUC)).isEqualTo(deArchivo());
		assertThat(this.sri.pedidos()).isEmpty();
	}

	/** Those of the JDK itself are held down by the application's settings. */
	@Test
	void no_log_of_any_level_says_who_was_looked_up() {
		this.raiz.setLevel(Level.TRACE);
		this.catastro.buscar(RUC);
		this.sri.contribuyente(200, SriDePrueba.cuerpo("sociedad").replace(RUC, "1799999990002"));
		this.catastro.buscar("1790000001001");
		this.sri.contribuyente(503, "1790000002001");
		this.catastro.buscar("1790000002001");
		this.sri.contribuyente((antes) -> antes.trasEsperar(MUCHO));
		queEspera(SIN_PAUSA).buscar("1790000003001");
		this.sri.close();
		this.reloj.pasar(Duration.ofMinutes(2));
		this.catastro.buscar("1790000004001");
		assertThat(this.registro.list).filteredOn((linea) -> !linea.getLoggerName().matches("jdk\\..*|com\\.sun\\..*"))
			.isNotEmpty()
			.extracting((linea) -> linea.getFormattedMessage()
					+ ((linea.getThrowableProxy() != null) ? linea.getThrowableProxy().getMessage() : ""))
			.allSatisfy((linea) -> assertThat(linea).doesNotContain("1799999990", "179000000",
					SriDePrueba.REPRESENTANTE, "FICTICI", "MUÑOZ"));
	}

	@Test
	void what_it_reads_says_nothing_of_anybody_when_it_is_printed() {
		assertThat(new FichaDelSri(RUC, "MUESTRA", "ACTIVO", "SOCIEDAD", null).toString())
			.isEqualTo("FichaDelSri[ACTIVO]");
		assertThat(new LocalDelSri("001", "ABIERTO", "MUESTRA").toString()).isEqualTo("LocalDelSri[ABIERTO]");
	}

	private CatastroEnLinea queEspera(Duration lectura) {
		return new CatastroEnLinea(new ClienteDelSri(new SriEnLinea(true, this.sri.direccion(), CONTACTO),
				new Paciencia(MUCHO, lectura, SIN_PAUSA, MUCHO)), this.importado, this.reloj);
	}

	private void enArchivos(Respuesta respuesta) {
		given(this.importado.buscarEnArchivos(any(String.class))).willReturn(respuesta);
	}

	private static Respuesta deArchivo() {
		return Respuesta.hallado(new Contribuyente(EstadoDelRuc.ACTIVO, TipoDeContribuyente.SOCIEDAD, "FICTICIA", null,
				List.of(new Establecimiento(1, true, "", "", "")), "SRI_RUC_Pichincha.zip", ARCHIVO));
	}

	private List<String> nuestros() {
		return this.registro.list.stream()
			.filter((linea) -> linea.getLoggerName().equals(CatastroEnLinea.class.getName()))
			.map(ILoggingEvent::getFormattedMessage)
			.toList();
	}

	/** Moves only when it is told to. */
	private static final class Reloj extends Clock {

		private Instant ahora = Instant.parse("2026-11-23T03:00:00Z");

		void pasar(Duration tiempo) {
			this.ahora = this.ahora.plus(tiempo);
		}

		@Override
		public Instant instant() {
			return this.ahora;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zona) {
			return this;
		}

	}

}
