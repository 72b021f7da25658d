package ec.clavepatronal.documentos;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ec.clavepatronal.calendario.Ecuador;
import ec.clavepatronal.documentos.papeles.DatosDeCarta;
import ec.clavepatronal.documentos.papeles.Dossier;
import ec.clavepatronal.documentos.papeles.Papel;
import ec.clavepatronal.documentos.papeles.VisitaForm;
import ec.clavepatronal.identificador.Cedula;
import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import ec.clavepatronal.recuperacion.ExpedientesEvaluados;
import ec.clavepatronal.recuperacion.deposito.PapelesGuardados;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.request.RequestContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The pages of papers, on a Monday in November 2026.
 */
@SpringBootTest
@AutoConfigureMockMvc
class DocumentosControllerTest {

	private static final String AQUI = "/recuperar-clave/x/documentos";

	private static final String REFERENCIA = Taller.dossier(Taller.sociedadConVisita(), DatosDeCarta.VACIA)
		.referencia();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Papeleria papeleria;

	@MockitoBean
	private ExpedientesEvaluados expedientes;

	@MockitoBean
	private PapelesGuardados guardados;

	private Cajon cajon;

	@BeforeEach
	void hayUnaVisita() {
		hay(Taller.sociedadConVisita());
		this.cajon = new Cajon(this.guardados);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/hoja-de-ruta", "/cartas", "/visita" })
	void every_page_says_what_it_is_and_has_no_loose_key(String camino) {
		Document pagina = leer(this.mvc.get().uri(AQUI + camino).exchange());
		assertThat(pagina.select("h1")).hasSize(1);
		assertThat(pagina.html()).doesNotContain("??");
	}

	/** As a job would that works through a list of employers while nobody waits. */
	@Test
	void all_papers_are_made_on_a_thread_of_its_own_without_any_request() throws Exception {
		Dossier dossier = Dossier.de(Taller.sociedadConVisita(), Taller.HOY);
		ByteArrayOutputStream salida = new ByteArrayOutputStream();
		List<Throwable> fallas = new ArrayList<>();
		Thread hilo = new Thread(() -> {
			try {
				assertThat(RequestContextHolder.getRequestAttributes()).isNull();
				this.papeleria.zip(dossier, salida);
			}
			catch (Throwable ex) {
				fallas.add(ex);
			}
		});
		hilo.start();
		hilo.join();
		assertThat(fallas).isEmpty();
		Map<String, byte[]> hechos = descomprimir(salida.toByteArray());
		Map<String, byte[]> bajados = descomprimir(this.mvc.get().uri(AQUI + "/papeles.zip").exchange());
		assertThat(hechos.keySet()).hasSize(Papel.values().length + Papel.cartas().size()).isEqualTo(bajados.keySet());
		assertThat(hechos.values()).allSatisfy((archivo) -> assertThat(archivo).hasSizeGreaterThan(1000));
	}

	@Test
	void the_print_page_says_the_same_as_the_pdf() throws IOException {
		Document pagina = leer(this.mvc.get().uri(AQUI + "/hoja-de-ruta").exchange());
		byte[] contenido = this.mvc.get()
			.uri(AQUI + "/hoja-de-ruta.pdf")
			.exchange()
			.getMvcResult()
			.getResponse()
			.getContentAsByteArray();
		String pdf = PapeleriaTest.textoDePdf(contenido).replaceAll("\\s+", " ");
		assertThat(pdf).contains(pagina.select("section").select("h2, h3, p, td, th, li div").eachText());
	}

	@ParameterizedTest
	@CsvSource({ "/hoja-de-ruta.pdf, application/pdf", "/hoja-para-quien-firma.pdf, application/pdf",
			"/solicitud.pdf, application/pdf", "/autorizacion.pdf, application/pdf", "/papeles.zip, application/zip" })
	void a_file_comes_to_be_kept(String camino, String clase) {
		assertThat(this.mvc.get().uri(AQUI + camino)).hasStatusOk()
			.hasContentType(clase)
			.headers()
			.hasValue("Content-Disposition", "attachment; filename=\""
					+ camino.substring(1).replace(".", "-sucursal-0001-" + REFERENCIA + ".") + "\"");
	}

	/** A visit is the plan B of everybody. */
	@ParameterizedTest
	@MethodSource("sinVisita")
	void papers_and_appointments_are_within_reach_where_no_visit_is_due(ExpedienteEvaluado expediente) {
		hay(expediente);
		for (String camino : List.of("", "/solicitud.pdf", "/autorizacion.pdf", "/hoja-de-ruta.pdf", "/papeles.zip",
				"/cartas", "/visita", "/hoja-de-ruta")) {
			assertThat(this.mvc.get().uri(AQUI + camino)).as(camino).hasStatusOk();
		}
	}

	static Stream<ExpedienteEvaluado> sinVisita() {
		return Taller.todos().stream().filter((uno) -> !uno.evaluacion().conVisita());
	}

	/** The sources stand below, each with its number. */
	@Test
	void each_step_and_each_thing_to_take_carries_the_number_of_its_source() {
		Document hoja = leer(this.mvc.get().uri(AQUI + "/hoja-de-ruta").exchange());
		assertThat(hoja.select("[aria-labelledby=pantallas] li > p").eachText()).isNotEmpty()
			.allMatch((paso) -> paso.matches(".*\\[\\d+(, \\d+)*\\]"));
		assertThat(hoja.select("[aria-labelledby=llevar] li:not(:contains(Por si acaso))").eachText()).isNotEmpty()
			.allMatch((cosa) -> cosa.matches(".* \\[\\d+\\] (Lo pide|Según páginas).*"));
		String fuentes = hoja.select(".cp-hoja .cp-fuente:contains([1])").text();
		for (int numero = 1; hoja.text().contains(" [" + numero + "]"); numero++) {
			assertThat(fuentes).contains("[" + numero + "] ");
		}
		assertThat(fuentes).contains("· Sin confirmar", "· Fuente oficial, sobre otro trámite");
	}

	@Test
	void the_route_sheet_tells_the_plan_b_in_short() {
		hay(Taller.sociedadEnLinea());
		assertThat(leer(this.mvc.get().uri(AQUI + "/hoja-de-ruta").exchange()).select("[aria-labelledby=planb]").text())
			.startsWith("Si por internet no funciona Pida un turno")
			.contains("«Solicitud para empleador»", "Confirmación del turno");
	}

	@Test
	void while_questions_are_open_there_is_no_paper() {
		given(this.expedientes.buscar(any(), eq("x"))).willReturn(Optional.empty());
		assertThat(this.mvc.get().uri(AQUI)).hasStatus(303)
			.headers()
			.hasValue("Location", "/recuperar-clave/x/resultado");
	}

	@Test
	void the_zip_holds_every_paper() throws IOException {
		Map<String, byte[]> papeles = descomprimir(enviar("/cartas", Map.of("hacer", "zip", "nombre", "Ana Ñ")));
		String cola = "-sucursal-0001-" + REFERENCIA;
		assertThat(papeles).containsOnlyKeys("hoja-de-ruta" + cola + ".pdf", "hoja-para-quien-firma" + cola + ".pdf",
				"solicitud" + cola + ".pdf", "solicitud" + cola + ".docx", "autorizacion" + cola + ".pdf",
				"autorizacion" + cola + ".docx");
		assertThat(PapeleriaTest.textoDePdf(papeles.get("solicitud" + cola + ".pdf"))).contains("Yo, Ana Ñ, con");
		assertThat(PapeleriaTest.textoDeDocx(papeles.get("autorizacion" + cola + ".docx"))).contains("Yo, Ana Ñ, con");
	}

	@ParameterizedTest
	@CsvSource({ "nombre, 😀", "razonSocial, שלום", "ciudad, a\u202Eb", "correo, sin arroba", "telefono, llámeme",
			"caducidad, 31/2/2030", "cedulaTercero, 1710034066", "tercero, 王" })
	void what_cannot_be_printed_is_told_at_its_field_and_kept(String campo, String valor) {
		MvcTestResult respuesta = enviar("/cartas", Map.of(campo, valor, "hacer", "solicitud.pdf"));
		assertThat(respuesta).hasStatus(422);
		Document pagina = leer(respuesta);
		assertThat(pagina.title()).startsWith("Error: ");
		assertThat(pagina.select(".govuk-error-summary a").attr("href")).isEqualTo("#" + campo);
		assertThat(pagina.select("#" + campo + "-error").text()).isNotBlank();
		assertThat(pagina.select("#" + campo).val()).isEqualTo(valor);
	}

	static List<Arguments> cedulas() throws IOException {
		try (InputStream numeros = Cedula.class.getResourceAsStream("identifiers-public.csv");
				CsvReader<NamedCsvRecord> filas = CsvReader.builder().ofNamedCsvRecord(numeros)) {
			return filas.stream()
				.filter((fila) -> fila.getField("kind").equals("cedula") && !fila.getField("number").isBlank())
				// One with letters would be a foreigner's code.
				.filter((fila) -> !fila.getField("number").matches("(?s).*[A-Za-z].*"))
				.map((fila) -> Arguments.of(fila.getField("number"), fila.getField("expected")))
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("cedulas")
	void whoever_goes_instead_is_named_by_the_number_that_was_read_or_asked_again(String numero, String esperado) {
		String leido = Cedula.leer(numero, Criterio.HABITUAL).valor().map(Cedula::digitos).orElse("");
		MvcTestResult docx = enviar("/cartas",
				Map.of("tercero", "Luis Paz", "cedulaTercero", numero, "hacer", "autorizacion.docx"));
		if (esperado.equals("error")) {
			assertThat(docx).hasStatus(422);
			return;
		}
		assertThat(leido).matches("[0-9]{10}");
		assertThat(docx).hasStatusOk();
		assertThat(PapeleriaTest.textoDeDocx(docx.getMvcResult().getResponse().getContentAsByteArray()))
			.contains("Luis Paz, cédula " + leido);
		MvcTestResult pdf = enviar("/cartas",
				Map.of("tercero", "Luis Paz", "cedulaTercero", numero, "hacer", "autorizacion.pdf"));
		assertThat(PapeleriaTest.textoDePdf(pdf.getMvcResult().getResponse().getContentAsByteArray()))
			.contains("Luis Paz, cédula " + leido)
			.doesNotContain("##");
	}

	@Test
	void a_name_of_201_signs_is_told_and_not_cut() {
		assertThat(enviar("/cartas", Map.of("nombre", "ñ".repeat(201)))).hasStatus(422);
	}

	@Test
	void what_was_typed_is_there_again_and_in_every_paper() throws IOException {
		enviar("/cartas", Map.of("nombre", "Ana Ñ", "ciudad", "Loja"));
		enviar("/visita", Map.of("fecha", "4/12/2026", "hora", "9:30", "lugar", "CAU de la esquina"));
		Document cartas = leer(this.mvc.get().uri(AQUI + "/cartas").exchange());
		assertThat(cartas.select("#nombre").val()).isEqualTo("Ana Ñ");
		assertThat(cartas.select("[role=status]")).isEmpty();
		assertThat(leer(this.mvc.get().uri(AQUI + "/visita").exchange()).select("[role=status]").text())
			.contains("viernes 4/12/2026");
		assertThat(leer(this.mvc.get().uri(AQUI + "/hoja-de-ruta").exchange()).text())
			.contains("viernes 4/12/2026, 09:30, CAU de la esquina", "Estimado, sin confirmar");
		Map<String, byte[]> papeles = descomprimir(this.mvc.get().uri(AQUI + "/papeles.zip").exchange());
		assertThat(papeles).hasSize(7);
		assertThat(papeles.keySet()).anyMatch((nombre) -> nombre.endsWith(".ics"));
		assertThat(papeles.entrySet()
			.stream()
			.filter((papel) -> papel.getKey().startsWith("solicitud") && papel.getKey().endsWith(".pdf"))
			.map((papel) -> PapeleriaTest.textoDePdf(papel.getValue()))).singleElement().asString().contains("Ana Ñ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/cartas|nombre|Ana|Eva", "/visita|fecha|4/12/2026|5/12/2026" })
	void two_tabs_do_not_overwrite_each_other(String camino, String campo, String uno, String otro) {
		String enUna = version(camino);
		String enOtra = version(camino);
		assertThat(enviar(camino, enUna, Map.of(campo, uno))).hasStatusOk();
		MvcTestResult tarde = enviar(camino, enOtra, Map.of(campo, otro));
		assertThat(tarde).hasStatus(409);
		Document conflicto = leer(tarde);
		assertThat(conflicto.select("#conflicto [role=alert]").text()).contains("Cambió algo en otra ventana");
		assertThat(conflicto.select("#conflicto a").attr("href")).endsWith(camino);
		assertThat(conflicto.select("#" + campo).val()).isEqualTo(otro);
		assertThat(leer(this.mvc.get().uri(AQUI + camino).exchange()).select("#" + campo).val()).isEqualTo(uno);
		assertThat(enviar(camino, conflicto.select("input[name=version]").val(), Map.of(campo, otro))).hasStatusOk();
		assertThat(leer(this.mvc.get().uri(AQUI + camino).exchange()).select("#" + campo).val()).isEqualTo(otro);
	}

	@Test
	void whoever_downloads_and_goes_on_typing_is_in_nobodys_way() {
		String hoja = version("/cartas");
		assertThat(enviar("/cartas", hoja, Map.of("nombre", "Ana", "hacer", "solicitud.pdf"))).hasStatusOk();
		assertThat(enviar("/cartas", hoja, Map.of("nombre", "Ana María", "hacer", "solicitud.docx"))).hasStatusOk();
		assertThat(enviar("/cartas", hoja, Map.of("nombre", "王"))).hasStatus(422);
		assertThat(enviar("/cartas", hoja, Map.of("nombre", "Ana Paz"))).hasStatusOk();
	}

	@Test
	void a_letter_and_an_appointment_that_are_saved_side_by_side_are_both_there() {
		String cartas = version("/cartas");
		String visita = version("/visita");
		enviar("/cartas", cartas, Map.of("nombre", "Ana"));
		assertThat(enviar("/visita", visita, Map.of("fecha", "4/12/2026"))).hasStatusOk();
		assertThat(leer(this.mvc.get().uri(AQUI + "/cartas").exchange()).select("#nombre").val()).isEqualTo("Ana");
	}

	@Test
	void a_form_of_nobody_knows_which_state_overwrites_nothing() {
		enviar("/cartas", Map.of("nombre", "Ana"));
		for (String version : List.of("", "x", "1", "-1.aaaaaaaa", "9999999999.aaaaaaaa")) {
			assertThat(enviar("/cartas", version, Map.of("nombre", "Eva"))).hasStatus(409);
		}
	}

	@ParameterizedTest
	@CsvSource({ "Ferretería «El Sol» ☀, ferreteria-el-sol-sucursal-0003", "Sucursal 0003, sucursal-0003",
			"Mamá 1710034065, mama-sucursal-0003", "Mamá ①⑦①⓪⓪③④⓪⑥⑤, mama-sucursal-0003", "⑰⑩⓪㉞⓪㊽, sucursal-0003",
			"171-003-4065, sucursal-0003", "מאפייה, sucursal-0003", "¡¡¡, sucursal-0003",
			"../../etc/<b>\"x\";, etc-b-x-sucursal-0003" })
	void files_are_told_apart_by_their_name_and_never_by_a_number(String alias, String rotulo) {
		hay(llamado(alias));
		assertThat(this.mvc.get().uri(AQUI + "/solicitud.pdf")).hasStatusOk()
			.headers()
			.hasValue("Content-Disposition", "attachment; filename=\"solicitud-"
					+ (rotulo.isEmpty() ? "" : rotulo + "-") + REFERENCIA + ".pdf\"");
	}

	@Test
	void the_title_of_each_page_and_the_head_of_the_paper_say_whose_they_are() {
		hay(llamado("Ferretería El Sol"));
		for (String camino : List.of("", "/hoja-de-ruta", "/cartas", "/visita")) {
			assertThat(leer(this.mvc.get().uri(AQUI + camino).exchange()).title())
				.startsWith("Ferretería El Sol, sucursal 0003: ");
			assertThat(leer(this.mvc.get().uri(AQUI + camino).exchange()).select("main").text())
				.contains("Ferretería El Sol, sucursal 0003");
		}
		assertThat(leer(this.mvc.get().uri(AQUI + "/hoja-de-ruta").exchange()).select(".cp-hoja strong").first().text())
			.isEqualTo("Ferretería El Sol, sucursal 0003");
	}

	@Test
	void the_calendar_says_whose_appointment_it_is_without_a_number() {
		hay(llamado("Casa de mamá 1710034065"));
		assertThat(enviar("/visita", Map.of("fecha", "4/12/2026", "hacer", "agenda"))).hasStatusOk()
			.bodyText()
			.contains(": Casa de mamá")
			.doesNotContain("1710034065");
	}

	private static ExpedienteEvaluado llamado(String alias) {
		return Taller.llamado(Taller.sociedadConVisita(), alias, "sucursal 0003");
	}

	@Test
	void a_foreigner_is_told_before_asking_for_the_appointment_what_nobody_knows() {
		hay(Taller.hogarDeExtranjero());
		assertThat(leer(this.mvc.get().uri(AQUI + "/visita").exchange()).text())
			.contains("«Turnos en línea» pide cédula", "No sabemos si acepta su código");
		hay(Taller.hogarConVisita());
		assertThat(leer(this.mvc.get().uri(AQUI + "/visita").exchange()).text()).doesNotContain("pasaporte");
	}

	@Test
	void an_appointment_that_is_off_is_taken_away_by_emptying_the_form() {
		enviar("/visita", Map.of("fecha", "4/12/2026"));
		assertThat(leer(enviar("/visita", Map.of())).select("[role=status]")).isEmpty();
		assertThat(enviar("/visita", Map.of())).hasStatus(422);
	}

	@Test
	void what_is_wrong_is_kept_to_be_mended_and_is_no_appointment() {
		enviar("/visita", Map.of("fecha", "31/2/2027", "lugar", "CAU Ñ"));
		assertThat(Borrador
			.leer(this.guardados.buscar(new Propietario("x", new Conservacion(7, 90, 200), false), "x")
				.contenido()
				.orElseThrow())
			.visita()).isNull();
		Document visita = leer(this.mvc.get().uri(AQUI + "/visita").exchange());
		assertThat(visita.select("#fecha").val()).isEqualTo("31/2/2027");
		assertThat(visita.select("#lugar").val()).isEqualTo("CAU Ñ");
		assertThat(visita.select("[role=status]")).isEmpty();
		enviar("/visita", Map.of("fecha", "x".repeat(600)));
		assertThat(leer(this.mvc.get().uri(AQUI + "/visita").exchange()).select("#fecha").val()).isEmpty();
		enviar("/visita", Map.of("fecha", "4 de diciembre", "hora", "3 pm"));
		enviar("/visita", Map.of("fecha", "mañana"));
		assertThat(leer(this.mvc.get().uri(AQUI + "/hoja-de-ruta").exchange()).text())
			.as("the appointment is still the good one")
			.contains("viernes 4/12/2026, 15:00");
		enviar("/cartas", Map.of("nombre", "😀", "ciudad", "Loja"));
		Document cartas = leer(this.mvc.get().uri(AQUI + "/cartas").exchange());
		assertThat(cartas.select("#ciudad").val()).isEqualTo("Loja");
		assertThat(cartas.select("#nombre").val()).isEmpty();
	}

	@Test
	void an_appointment_of_the_plan_b_is_on_the_papers_too() throws IOException {
		hay(Taller.sociedadEnLinea());
		enviar("/visita", Map.of("fecha", "4/12/2026"));
		assertThat(descomprimir(this.mvc.get().uri(AQUI + "/papeles.zip").exchange()).keySet())
			.anyMatch((nombre) -> nombre.endsWith(".ics"));
		assertThat(leer(this.mvc.get().uri(AQUI + "/hoja-de-ruta").exchange()).select("[aria-labelledby=turno]").text())
			.contains("4/12/2026");
	}

	@Test
	void an_appointment_that_is_over_is_no_more() {
		this.cajon.pon(Borrador.VACIO.con(new VisitaForm("20/11/2026", null, null, null), Edicion.NINGUNA)
			.orElseThrow()
			.escribir());
		assertThat(leer(this.mvc.get().uri(AQUI + "/hoja-de-ruta").exchange()).text()).doesNotContain("20/11/2026");
	}

	@ParameterizedTest
	@CsvSource({ "٠٩٢٦٦٨٧٨٥٦, 0926687856", "１７１４３０７１０３, 1714307103", "'''0926687856', 0926687856",
			"1 7 1 4 3 0 7 1 0 3, 1714307103", "ab-12345, AB-12345" })
	void a_number_is_printed_as_it_was_read(String escrito, String leido) throws IOException {
		MvcTestResult respuesta = enviar("/cartas",
				Map.of("cedulaTercero", escrito, "tercero", "Luis Paz", "hacer", "autorizacion.pdf"));
		assertThat(respuesta).hasStatusOk();
		assertThat(PapeleriaTest.textoDePdf(respuesta.getMvcResult().getResponse().getContentAsByteArray()))
			.contains(leido)
			.doesNotContain("#");
	}

	@Test
	void whoever_signs_is_asked_for_a_number_only_where_it_may_be_another_one() {
		assertThat(leer(this.mvc.get().uri(AQUI + "/cartas").exchange()).select("#identificacion")).hasSize(1);
		hay(Taller.hogarConVisita());
		assertThat(leer(this.mvc.get().uri(AQUI + "/cartas").exchange()).select("#identificacion")).isEmpty();
	}

	@Test
	void an_unknown_kind_of_file_is_no_paper() {
		assertThat(enviar("/cartas", Map.of("hacer", "solicitud.exe"))).hasStatusOk()
			.hasContentTypeCompatibleWith("text/html");
	}

	@Test
	void what_was_typed_is_escaped() {
		MvcTestResult respuesta = enviar("/cartas", Map.of("nombre", "\"><script>alert(1)</script>"));
		assertThat(leer(respuesta).select("main script")).isEmpty();
	}

	@Test
	void the_window_says_ready_or_every_reason() {
		assertThat(leer(enviar("/cartas", Map.of())).select("[role=status] h2").text())
			.isEqualTo("Podrían hacerle volver porque…");
		Map<String, String> todo = Map.of("razonSocial", "ABC S.A.", "nombre", "Ana Mora", "ciudad", "Loja",
				"direccion", "Calle 1", "correo", "a@b.ec", "telefono", "072345678", "identificacion", "1714307103",
				"correoNuevo", "n@b.ec");
		assertThat(leer(enviar("/cartas", todo)).select("[role=status] h2").text()).isEqualTo("Listo");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "''|Escriba la fecha", "31/2/2027|La fecha de la cita no existe en el calendario",
					"29/2/2027|no existe", "mañana|No entendemos la fecha de la cita",
					"viernes 3/12/2026|el 3/12/2026 es jueves", "22/11/2026|ya pasó", "1/1/1900|ya pasó",
					"23/11/2029|revise el año" })
	void a_date_that_cannot_be_is_told_at_its_field(String fecha, String mensaje) {
		MvcTestResult respuesta = enviar("/visita", Map.of("fecha", fecha));
		assertThat(respuesta).hasStatus(422);
		assertThat(leer(respuesta).select("#fecha-error").text()).contains(mensaje);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "25/12/2026||feriado (Navidad)",
					"3 de diciembre|Quito|sin los feriados: lunes 7/12/2026 (Fundación de Quito).",
					"4/12/2026||Contamos de lunes a viernes; en esos días no hay feriados", "5/12/2026||fin de semana",
					"7/12/2026|Quito|feriado (Fundación de Quito)", "7/12/2026||martes 8/12/2026",
					"29/2/2028||feriado (Martes de Carnaval)", "31/12/2026||lunes 4/1/2027",
					"2027-03-26||Viernes Santo", "23/11/2026||tan pronto" })
	void an_odd_date_gets_a_clear_answer(String fecha, String canton, String dice) {
		MvcTestResult respuesta = enviar("/visita", Map.of("fecha", fecha, "canton", (canton != null) ? canton : ""));
		assertThat(respuesta).hasStatusOk();
		assertThat(leer(respuesta).select("[role=status]").text()).contains(dice, "Estimado, sin confirmar");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "24/11/2026|ya pasó la hora del aviso", "25/11/2026|martes 24/11/2026, a las 9:00" })
	void the_page_promises_no_reminder_that_is_past(String fecha, String dice) {
		// It is ten in the morning.
		assertThat(leer(enviar("/visita", Map.of("fecha", fecha))).select("[role=status]").text()).contains(dice);
	}

	@Test
	void an_hour_of_the_night_is_questioned_and_taken() {
		MvcTestResult respuesta = enviar("/visita", Map.of("fecha", "4/12/2026", "hora", "03:00"));
		assertThat(respuesta).hasStatusOk();
		assertThat(leer(respuesta).select("[role=status]").text()).contains("Escribió las 03:00", "15:00");
		assertThat(
				leer(enviar("/visita", Map.of("fecha", "4/12/2026", "hora", "15:00"))).select("[role=status]").text())
			.doesNotContain("Escribió");
	}

	@Test
	void an_hour_without_its_half_is_taken_as_of_an_office_and_that_is_said() {
		Document pagina = leer(enviar("/visita", Map.of("fecha", "4/12/2026", "hora", "8")));
		assertThat(pagina.select("[role=status]").text()).contains("entendimos las 08:00");
		assertThat(leer(enviar("/visita", Map.of("fecha", "4/12/2026", "hora", "8:30"))).select("[role=status]").text())
			.doesNotContain("entendimos");
	}

	/** With the day: a «3 pm» is read back as what will stand in the calendar. */
	@ParameterizedTest
	@CsvSource({ "3 pm, 'Cita: viernes 4/12/2026, 15:00'", "0830, 'Cita: viernes 4/12/2026, 08:30'",
			"'', Cita: viernes 4/12/2026" })
	void the_hour_that_was_understood_is_read_back(String hora, String leido) {
		assertThat(
				leer(enviar("/visita", Map.of("fecha", "4/12/2026", "hora", hora))).select("[role=status] h2").text())
			.isEqualTo(leido);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "temprano|No entendemos la hora de la cita",
			"25:00|La hora de la cita no existe", "6|de la mañana o de la tarde" })
	void an_hour_that_cannot_be_is_told_at_its_field(String hora, String mensaje) {
		assertThat(leer(enviar("/visita", Map.of("fecha", "4/12/2026", "hora", hora))).select("#hora-error").text())
			.contains(mensaje);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "x|No entendemos la fecha en que caduca", "31/2/2031|no existe",
			"27 de marzo|le falta el año", "lunes 27/3/2031|el 27/3/2031 es jueves" })
	void the_day_on_which_a_cedula_ends_is_told_likewise(String fecha, String mensaje) {
		assertThat(leer(enviar("/cartas", Map.of("caducidad", fecha))).select("#caducidad-error").text())
			.contains(mensaje);
	}

	@Test
	void after_a_code_that_did_not_come_the_form_asks_for_the_new_e_mail() {
		hay(Taller.sociedadSinCodigo());
		assertThat(leer(this.mvc.get().uri(AQUI + "/cartas").exchange()).select("#correoNuevo")).hasSize(1);
	}

	@Test
	void an_hour_and_a_canton_are_checked_too() {
		Document pagina = leer(enviar("/visita", Map.of("fecha", "4/12/2026", "hora", "25:00", "canton", "Lima")));
		assertThat(pagina.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#hora", "#canton");
	}

	@Test
	void the_appointment_comes_as_a_calendar_file() {
		assertThat(enviar("/visita", Map.of("fecha", "4/12/2026", "hora", "9:30", "hacer", "agenda"))).hasStatusOk()
			.hasContentTypeCompatibleWith("text/calendar")
			.satisfies((respuesta) -> assertThat(respuesta.getResponse().getHeader("Content-Disposition"))
				.contains("cita-iess-sucursal-0001-" + REFERENCIA + ".ics"))
			.bodyText()
			.contains("BEGIN:VEVENT");
	}

	@Test
	void the_directory_shows_sources_and_no_hours_that_nobody_verified() {
		Document pagina = leer(this.mvc.get().uri("/centros-de-atencion").exchange());
		assertThat(pagina.text()).contains("No es la lista completa", "Turnos en línea", "Caja del Seguro", "Prensa")
			.doesNotContain("8:00", "17:00");
	}

	private void hay(ExpedienteEvaluado expediente) {
		given(this.expedientes.buscar(any(), eq("x"))).willReturn(Optional.of(expediente));
	}

	/**
	 * Fills in the page as it is now, and follows to the one that a good form leads to.
	 */
	private MvcTestResult enviar(String camino, Map<String, String> campos) {
		return enviar(camino, version(camino), campos);
	}

	private String version(String camino) {
		return leer(this.mvc.get().uri(AQUI + camino).exchange()).select("input[name=version]").val();
	}

	private MvcTestResult enviar(String camino, String version, Map<String, String> campos) {
		var envio = this.mvc.post().uri(AQUI + camino).with(csrf()).param("version", version);
		campos.forEach((campo, valor) -> envio.param(campo, valor));
		MvcTestResult respuesta = envio.exchange();
		String destino = respuesta.getMvcResult().getResponse().getRedirectedUrl();
		return (destino != null) ? this.mvc.get().uri(destino).exchange() : respuesta;
	}

	private static Map<String, byte[]> descomprimir(MvcTestResult respuesta) throws IOException {
		return descomprimir(respuesta.getMvcResult().getResponse().getContentAsByteArray());
	}

	private static Map<String, byte[]> descomprimir(byte[] contenido) throws IOException {
		Map<String, byte[]> papeles = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(contenido))) {
			for (ZipEntry parte; (parte = zip.getNextEntry()) != null;) {
				papeles.put(parte.getName(), zip.readAllBytes());
			}
		}
		return papeles;
	}

	private static Document leer(MvcTestResult respuesta) {
		try {
			return Jsoup.parse(respuesta.getMvcResult().getResponse().getContentAsString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class EnNoviembre {

		@Bean
		@Primary
		Clock lunes() {
			return Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), Ecuador.ZONA);
		}

	}

}
