package ec.clavepatronal.documentos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import ec.clavepatronal.documentos.papeles.DatosDeCarta;
import ec.clavepatronal.documentos.papeles.Dossier;
import ec.clavepatronal.documentos.papeles.Papel;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import ec.clavepatronal.recuperacion.ExpedientesEvaluados;
import ec.clavepatronal.recuperacion.deposito.PapelesGuardados;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * No paper, no file and no page about papers has a place for a key, a one-time code or a
 * security answer; and a place that somebody plants is found.
 */
@SpringBootTest
@AutoConfigureMockMvc
class SinLugarParaUnSecretoTest {

	private static final String AQUI = "/recuperar-clave/x/documentos";

	private static final String FECHA = "%1$td/%1$tm/%1$tY".formatted(LocalDate.now().plusMonths(1));

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private ExpedientesEvaluados expedientes;

	@MockitoBean
	private PapelesGuardados guardados;

	@BeforeEach
	void seGuarda() {
		new Cajon(this.guardados);
	}

	static List<Object[]> papeles() {
		return Taller.todosLosPapeles();
	}

	static List<ExpedienteEvaluado> visitas() {
		return Taller.todos().stream().filter((uno) -> Taller.dossier(uno, DatosDeCarta.VACIA).conVisita()).toList();
	}

	@ParameterizedTest
	@MethodSource("papeles")
	void no_document_has_a_place_for_a_key_or_a_code(Papel papel, Dossier dossier) {
		assertThat(lugaresEn("papel.pdf", Taller.pdf(papel, dossier))).isEmpty();
		assertThat(LugarParaUnSecreto.enHtml(Jsoup.parse(Taller.paraImprimir(papel, dossier)))).isEmpty();
		if (papel.carta()) {
			assertThat(lugaresEn("papel.docx", Taller.docx(papel, dossier))).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("visitas")
	void no_file_of_a_visit_has_a_place_for_a_key_or_a_code(ExpedienteEvaluado visita) throws IOException {
		given(this.expedientes.buscar(any(), eq("x"))).willReturn(Optional.of(visita));
		assertThat(lugaresEn("cita.ics",
				bytes(enviar("/visita", Map.of("fecha", FECHA, "hora", "9:30", "hacer", "agenda")))))
			.isEmpty();
		List<String> nombres = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(
				new ByteArrayInputStream(bytes(enviar("/cartas", Map.of("hacer", "zip")))))) {
			for (ZipEntry parte; (parte = zip.getNextEntry()) != null;) {
				nombres.add(parte.getName());
				assertThat(lugaresEn(parte.getName(), zip.readAllBytes())).as(parte.getName()).isEmpty();
			}
		}
		assertThat(nombres).hasSize(7);
	}

	@ParameterizedTest
	@MethodSource("visitas")
	void no_page_of_a_visit_asks_for_a_key_or_a_code(ExpedienteEvaluado visita) {
		given(this.expedientes.buscar(any(), eq("x"))).willReturn(Optional.of(visita));
		for (String camino : List.of("", "/hoja-de-ruta", "/cartas", "/visita")) {
			assertThat(lugaresEn(this.mvc.get().uri(AQUI + camino).exchange())).as(camino).isEmpty();
		}
		assertThat(lugaresEn(enviar("/cartas", Map.of()))).isEmpty();
		assertThat(lugaresEn(enviar("/cartas", Map.of("nombre", "\uD83D\uDE00", "caducidad", "x")))).isEmpty();
		assertThat(lugaresEn(enviar("/visita", Map.of("fecha", FECHA)))).isEmpty();
		assertThat(lugaresEn(enviar("/visita", Map.of("fecha", "x", "hora", "x", "canton", "x")))).isEmpty();
	}

	@Test
	void no_page_of_an_online_case_asks_for_a_key_or_a_code() {
		given(this.expedientes.buscar(any(), eq("x"))).willReturn(Optional.of(Taller.sociedadEnLinea()));
		for (String camino : List.of(AQUI, AQUI + "/hoja-de-ruta", "/centros-de-atencion")) {
			assertThat(lugaresEn(this.mvc.get().uri(camino).exchange())).as(camino).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<table><tr><th>Clave de empleador</th><td style='border:1pt solid #000'></td></tr></table>",
			"<table><tr><th>Código recibido:</th><td></td></tr></table>",
			"<table><tr><td>Nueva clave patronal</td><td>&#160;</td></tr></table>",
			"<table><thead><tr><th>Dato</th><th>Clave</th></tr></thead><tr><td>La que eligió</td><td></td></tr></table>",
			"<p>Anote aquí la clave que le dieron</p><div style='border:1pt solid #000;height:20pt'></div>",
			"<p>Escriba el código que llegó a su correo <span style='border-bottom:1pt solid #000'></span></p>",
			"<ul><li>PIN temporal</li></ul>", "<p>Respuesta de seguridad: ____</p>", "<p>Clave: ______</p>",
			"<p>Contraseña ……………</p>", "<p>Su código de verificación es:</p>", "<p>OTP □ □ □ □ □ □</p>",
			"<h2>Clave</h2><p></p>", "<dl><dt>Token</dt><dd></dd></dl>", "<p>clave de empleador ____</p>",
			"<p>La clave que eligió es [   ] y nadie más la sabe</p>" })
	void a_place_that_is_planted_in_a_paper_is_found(String lugar) {
		Dossier dossier = Taller.dossier(Taller.sociedadConVisita(), Taller.LLENA);
		String plantado = Taller.paraImprimir(Papel.HOJA_DE_RUTA, dossier).replace("</body>", lugar + "</body>");
		assertThat(LugarParaUnSecreto.enHtml(Jsoup.parse(plantado))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<table><tr><th>Clave de empleador</th><td style='border:1pt solid #000'></td></tr></table>",
					"<table><tr><th>Código recibido:</th><td></td></tr></table>", "<p>Respuesta de seguridad: ____</p>",
					"<p>Contraseña ……………</p>", "<p>Su código de verificación es:</p>", "<ul><li>PIN temporal</li></ul>",
					"<p>Escriba la clave: <span style='border-bottom:1pt solid #000'></span></p>" })
	void a_place_that_is_planted_is_found_in_the_printed_file_too(String lugar) {
		Dossier dossier = Taller.dossier(Taller.sociedadConVisita(), Taller.LLENA);
		String plantado = Taller.paraImprimir(Papel.HOJA_DE_RUTA, dossier).replace("</body>", lugar + "</body>");
		assertThat(lugaresEn("papel.pdf", Taller.impreso(plantado))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<input name='clave'>", "<input name='claveNueva'>", "<input type='password' name='x'>",
			"<label for='x'>Código que le llegó</label><input id='x' name='x'>",
			"<label>Su PIN <input name='x'></label>", "<input name='x' placeholder='Respuesta'>",
			"<input name='x' autocomplete='one-time-code'>", "<input name='x' autocomplete='current-password'>",
			"<textarea aria-label='Token'></textarea>", "<p id='a'>La clave</p><input aria-describedby='a' name='x'>",
			"<div contenteditable title='código'>aquí</div>" })
	void a_field_that_asks_for_a_secret_is_found(String campo) {
		assertThat(LugarParaUnSecreto.enHtml(Jsoup.parse("<form>" + campo + "</form>"))).isNotEmpty();
	}

	@Test
	void a_label_speaks_for_its_own_field_only() {
		assertThat(LugarParaUnSecreto.enHtml(Jsoup.parse("<form><input type='hidden' name='_csrf'>"
				+ "<label for='a'>Su PIN</label><input id='a' name='a'><label for='b'>Agencia</label><input id='b' name='b'></form>")))
			.anyMatch((lugar) -> lugar.contains("name=\"a\""))
			.noneMatch((lugar) -> lugar.contains("name=\"b\"") || lugar.contains("_csrf"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Clave\t", "Código recibido:\t\t", "Clave de empleador", "PIN ____", "- Contraseña:",
			"Anote su clave: ……", "Respuesta de seguridad" })
	void a_place_in_plain_text_is_found(String linea) {
		assertThat(LugarParaUnSecreto.enTexto("Antes.\n" + linea + "\nDespués.")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "No le diga la clave a nadie", "Elija la clave usted.",
			"Código de identificación para extranjeros", "Cédula o código",
			"El código se escribe solo en www.iess.gob.ec, y lo escribe usted.",
			"Asunto: recuperación de la clave de empleador", "Cuando tenga la clave", "clave llega a ese correo." })
	void to_speak_of_a_key_is_no_place_for_it(String linea) {
		assertThat(LugarParaUnSecreto.enTexto(linea)).isEmpty();
		assertThat(LugarParaUnSecreto.enHtml(Jsoup.parse("<p>" + linea + "</p><p>Otra cosa</p>"))).isEmpty();
	}

	private static List<String> lugaresEn(String nombre, byte[] archivo) {
		String clase = nombre.substring(nombre.lastIndexOf('.') + 1);
		return switch (clase) {
			case "pdf" -> {
				LectorDePdf pdf = LectorDePdf.leer(archivo);
				assertThat(pdf.formulario()).as("fields to fill in").isFalse();
				yield LugarParaUnSecreto.enTexto(pdf.texto());
			}
			case "docx" -> {
				assertThat(camposDeWord(archivo)).as("fields to fill in").isFalse();
				yield LugarParaUnSecreto.enTexto(PapeleriaTest.textoDeDocx(archivo));
			}
			case "ics" -> LugarParaUnSecreto
				.enTexto(new String(archivo, StandardCharsets.UTF_8).replaceAll("\r\n[ \t]", "").replace("\\n", "\n"));
			default -> throw new IllegalArgumentException(nombre);
		};
	}

	private static List<String> lugaresEn(MvcTestResult respuesta) {
		Document pagina = Jsoup.parse(new String(bytes(respuesta), StandardCharsets.UTF_8));
		assertThat(pagina.select("h1")).as("a page of ours").hasSize(1);
		return LugarParaUnSecreto.enHtml(pagina);
	}

	private static boolean camposDeWord(byte[] docx) {
		try (XWPFDocument documento = new XWPFDocument(new ByteArrayInputStream(docx))) {
			String xml = documento.getDocument().xmlText();
			return List.of("w:sdt", "w:fldChar", "w:fldSimple", "w:ffData").stream().anyMatch(xml::contains);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] bytes(MvcTestResult respuesta) {
		return respuesta.getMvcResult().getResponse().getContentAsByteArray();
	}

	/** Fills in the form of the page, and follows to where a good one leads. */
	private MvcTestResult enviar(String camino, Map<String, String> campos) {
		Document formulario = Jsoup
			.parse(new String(bytes(this.mvc.get().uri(AQUI + camino).exchange()), StandardCharsets.UTF_8));
		var envio = this.mvc.post()
			.uri(AQUI + camino)
			.with(csrf())
			.param("version", formulario.select("[name=version]").attr("value"));
		campos.forEach((campo, valor) -> envio.param(campo, valor));
		MvcTestResult respuesta = envio.exchange();
		String destino = respuesta.getMvcResult().getResponse().getRedirectedUrl();
		return (destino != null) ? this.mvc.get().uri(destino).exchange() : respuesta;
	}

}
