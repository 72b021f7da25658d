package ec.clavepatronal.recuperacion;

import java.util.Optional;

import ec.clavepatronal.calendario.CalendarioConfiguration;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.evaluacion.ConsultaDelCatastro;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.evaluacion.EvaluacionConfiguration;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.recuperacion.deposito.Expedientes;
import ec.clavepatronal.recuperacion.expediente.Caminante;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.Direcciones;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.expediente.SituacionForm;
import ec.clavepatronal.recuperacion.tramites.Estados;
import ec.clavepatronal.recuperacion.tramites.MisTramites;
import ec.clavepatronal.recuperacion.tramites.Nombres;
import ec.clavepatronal.recuperacion.tramites.Repetidos;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.SituacionClave;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The door of a household: one number, one question.
 */
@WebMvcTest(HogarController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({ RecuperacionConfiguration.class, EvaluacionConfiguration.class, CalendarioConfiguration.class,
		EnPalabras.class, ContenidosDePrueba.class, Enlazador.class, Textos.class, Vistas.class, Repetidos.class,
		ConsultaDelCatastro.class, Nombres.class, MisTramites.class, Estados.class })
class HogarControllerTest {

	@Autowired
	private MockMvc mvc;

	@MockitoBean
	private Expedientes expedientes;

	@MockitoBean
	private Catastro catastro;

	@BeforeEach
	void abre() {
		given(this.expedientes.abrir(any(), any())).willReturn(Caminante.con(SituacionClave.BLOQUEADA).expediente());
		given(this.catastro.buscarEnArchivos(any(String.class)))
			.willReturn(new ec.clavepatronal.catastro.Respuesta(Resultado.SIN_ARCHIVOS, null));
	}

	@Test
	void asks_one_number_and_what_happened_and_shows_the_path_it_took() throws Exception {
		Document pagina = leer(get("/hogar"), 200);
		assertThat(pagina.select("main input[type=text]").eachAttr("name")).containsExactly("numero");
		assertThat(pagina.select("main input[type=radio]").eachAttr("name")).containsOnly("situacion");
		assertThat(pagina.select("main button.govuk-button").text()).isEqualTo("Validar");
		assertThat(pagina.select(".cp-donde").text())
			.isEqualTo("En el IESS: Trámites Virtuales › Empleadores › Recuperar clave");
		assertThat(pagina.select(".cp-progreso__texto").text()).isEqualTo("Pasos 1 y 2 de 6 como máximo");
		verify(this.expedientes, never()).abrir(any(), any());
	}

	@Test
	void what_was_just_begun_can_be_gone_on_with_by_whoever_comes_back() throws Exception {
		Expediente empezado = Caminante.con(SituacionClave.BLOQUEADA).responde(Caminante.HOGAR).expediente();
		given(this.expedientes.ultimo(any())).willReturn(Optional.of(empezado));
		assertThat(leer(get("/hogar"), 200).select(".govuk-inset-text a").attr("href"))
			.isEqualTo(Direcciones.de(empezado));
		given(this.expedientes.ultimo(any())).willReturn(Optional.of(Caminante.completo(Caminante.HOGAR).expediente()));
		assertThat(leer(get("/hogar"), 200).select(".govuk-inset-text")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1710034065,,CEDULA", "E12345678,CODIGO_EXTRANJERO,CODIGO_EXTRANJERO" })
	void opens_a_tramite_with_both_answered(String numero, String marcado, TipoIdentificacion tipo) throws Exception {
		MockHttpServletRequestBuilder envio = post("/hogar").param("numero", numero).param("situacion", "BLOQUEADA");
		MvcResult respuesta = respuesta((marcado != null) ? envio.param("tipo", marcado) : envio);
		assertThat(respuesta.getResponse().getStatus()).isEqualTo(303);
		assertThat(respuesta.getResponse().getRedirectedUrl()).isEqualTo("/recuperar-clave/prueba/validacion");
		ArgumentCaptor<Expediente> guardado = ArgumentCaptor.forClass(Expediente.class);
		verify(this.expedientes).abrir(any(), guardado.capture());
		assertThat(guardado.getValue().respuesta(Paso.SITUACION)).contains(new SituacionForm(SituacionClave.BLOQUEADA));
		assertThat(guardado.getValue().datos())
			.contains(new DatosForm(Empleador.SERVICIO_DOMESTICO, tipo, numero, "", ""));
		assertThat(guardado.getValue().pendiente()).isEqualTo(Paso.VALIDACION);
	}

	@Test
	void keeps_everything_typed_and_says_at_its_field_what_to_do() throws Exception {
		Document pagina = leer(post("/hogar").param("numero", "171003406<x").param("tipo", "CEDULA"), 422);
		assertThat(pagina.title()).startsWith("Error:");
		assertThat(pagina.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#numero", "#situacion");
		assertThat(pagina.getElementById("numero").val()).isEqualTo("171003406<x");
		assertThat(pagina.getElementById("numero-error")).isNotNull();
		assertThat(pagina.getElementById("situacion-error")).isNotNull();
		Document conCodigo = leer(post("/hogar").param("numero", "").param("tipo", "CODIGO_EXTRANJERO"), 422);
		assertThat(conCodigo.getElementById("tipo").hasAttr("checked")).isTrue();
		assertThat(conCodigo.select("details").hasAttr("open")).isTrue();
		verify(this.expedientes, never()).abrir(any(), any());
	}

	@Test
	void a_proposal_is_taken_also_while_something_else_is_missing() throws Exception {
		Document pagina = leer(post("/hogar").param("numero", "1710034065000").param("aceptar", "numero"), 422);
		assertThat(pagina.getElementById("numero").val()).isEqualTo("1710034065");
		assertThat(pagina.select("#resumen a").eachAttr("href")).containsExactly("#situacion");
	}

	@Test
	void takes_a_proposal_in_one_click() throws Exception {
		Document pagina = leer(post("/hogar").param("numero", "151314416").param("situacion", "OLVIDADA"), 422);
		assertThat(pagina.select("button[name=aceptar][value=numero]").text()).isEqualTo("Usar 0151314416");
		respuesta(
				post("/hogar").param("numero", "151314416").param("situacion", "OLVIDADA").param("aceptar", "numero"));
		ArgumentCaptor<Expediente> guardado = ArgumentCaptor.forClass(Expediente.class);
		verify(this.expedientes).abrir(any(), guardado.capture());
		assertThat(guardado.getValue().datos().orElseThrow().numero()).isEqualTo("0151314416");
	}

	private MvcResult respuesta(MockHttpServletRequestBuilder solicitud) throws Exception {
		return this.mvc.perform(solicitud).andReturn();
	}

	private Document leer(MockHttpServletRequestBuilder solicitud, int estado) throws Exception {
		MvcResult respuesta = respuesta(solicitud);
		assertThat(respuesta.getResponse().getStatus()).isEqualTo(estado);
		return Jsoup.parse(respuesta.getResponse().getContentAsString());
	}

}
