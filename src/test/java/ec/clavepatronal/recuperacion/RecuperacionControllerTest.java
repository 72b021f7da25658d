package ec.clavepatronal.recuperacion;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ec.clavepatronal.almacen.Espacio;
import ec.clavepatronal.calendario.CalendarioConfiguration;
import ec.clavepatronal.catastro.ArchivoCargado;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.catastro.TipoDeContribuyente;
import ec.clavepatronal.evaluacion.ConsultaDelCatastro;
import ec.clavepatronal.evaluacion.ConsultaDelCatastroTest;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.evaluacion.Evaluacion;
import ec.clavepatronal.evaluacion.EvaluacionConfiguration;
import ec.clavepatronal.evaluacion.SegunSri;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.recuperacion.deposito.Expedientes;
import ec.clavepatronal.recuperacion.deposito.ExpedientesFueraDeServicio;
import ec.clavepatronal.recuperacion.expediente.Caminante;
import ec.clavepatronal.recuperacion.expediente.ContactoForm;
import ec.clavepatronal.recuperacion.expediente.CorreoForm;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.EstadoRucForm;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Ficha;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.expediente.PortalForm;
import ec.clavepatronal.recuperacion.expediente.RepresentanteForm;
import ec.clavepatronal.recuperacion.expediente.SeguridadForm;
import ec.clavepatronal.recuperacion.expediente.SituacionForm;
import ec.clavepatronal.recuperacion.tramites.BorrarController;
import ec.clavepatronal.recuperacion.tramites.Nombres;
import ec.clavepatronal.recuperacion.tramites.Repetidos;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.Fuente;
import ec.clavepatronal.reglas.Regla;
import ec.clavepatronal.reglas.Representante;
import ec.clavepatronal.reglas.RespuestaDelPortal;
import ec.clavepatronal.reglas.SituacionClave;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Every screen is rendered and read as a person reads it; only the store is a double.
 */
@WebMvcTest({ RecuperacionController.class, TramitesController.class, BorrarController.class })
@AutoConfigureMockMvc(addFilters = false)
@Import({ RecuperacionConfiguration.class, EvaluacionConfiguration.class, CalendarioConfiguration.class,
		EnPalabras.class, ContenidosDePrueba.class, Enlazador.class, Textos.class, Vistas.class, Repetidos.class,
		ConsultaDelCatastro.class, Nombres.class })
class RecuperacionControllerTest {

	private static final String BASE = "/recuperar-clave/prueba/";

	@Autowired
	private MockMvc mvc;

	@MockitoBean
	private Espacio espacio;

	@MockitoBean
	private Expedientes expedientes;

	@MockitoBean
	private Catastro catastro;

	@BeforeEach
	void sinRegistro() {
		contesta(new ec.clavepatronal.catastro.Respuesta(Resultado.SIN_ARCHIVOS, null));
	}

	@BeforeEach
	void hayEspacio() {
		willAnswer((orden) -> {
			orden.getArgument(0, Runnable.class).run();
			return null;
		}).given(this.espacio).borrando(any());
	}

	private void contesta(ec.clavepatronal.catastro.Respuesta respuesta) {
		given(this.catastro.buscar(any())).willReturn(respuesta);
		given(this.catastro.buscarEnArchivos(any(String.class))).willReturn(respuesta);
	}

	@ParameterizedTest
	@EnumSource(Paso.class)
	void every_screen_shows_itself(Paso paso) throws Exception {
		hay(conVisita());
		Document pagina = leer(get(BASE + paso.ruta()), 200);
		assertThat(pagina.select("h1")).hasSize(1);
		assertThat(pagina.title()).endsWith("– Clave Patronal").doesNotStartWith("Error:");
		assertThat(pagina.select("[aria-current=step]")).hasSize(1);
		assertThat(pagina.select(".cp-donde").text()).containsPattern("en el IESS|En el IESS|al IESS|del IESS");
		assertThat(pagina.text()).doesNotContain("??");
		assertThat(pagina.select("input[type=password]")).isEmpty();
		assertThat(pagina.select("form[method=post]")).hasSize(paso.pregunta() ? 1 : 0);
		verify(this.expedientes, never()).guardar(any(), any());
	}

	@ParameterizedTest
	@EnumSource(value = Paso.class, names = { "SEGURIDAD", "CONTACTO", "REVISION", "RESULTADO" },
			mode = EnumSource.Mode.EXCLUDE)
	void every_question_left_open_gives_the_same_page_with_an_error_at_its_field(Paso paso) throws Exception {
		hay(conVisita());
		Document pagina = leer(post(BASE + paso.ruta()), 422);
		assertThat(pagina.title()).startsWith("Error:");
		assertThat(pagina.select(".govuk-error-summary a")).isNotEmpty().allSatisfy((enlace) -> {
			String campo = enlace.attr("href").substring(1);
			assertThat(pagina.getElementById(campo)).as(campo).isNotNull();
			assertThat(pagina.getElementById(campo + "-error")).as(campo).isNotNull();
		});
		verify(this.expedientes, never()).guardar(any(), any());
	}

	@Test
	void an_address_not_reached_yet_leads_to_the_first_open_question() throws Exception {
		hay(Caminante.con(SituacionClave.OLVIDADA).responde(Caminante.SOCIEDAD).expediente());
		assertThat(destino(get(BASE + "resultado"))).isEqualTo(BASE + "validacion");
		assertThat(destino(get("/recuperar-clave/prueba"))).isEqualTo(BASE + "validacion");
		assertThat(destino(post(BASE + "correo").param("correo", "VIGENTE"))).isEqualTo(BASE + "validacion");
	}

	@Test
	void a_screen_that_does_not_apply_leads_to_what_is_open() throws Exception {
		hay(Caminante.completo(Caminante.HOGAR).expediente());
		assertThat(destino(get(BASE + "estado-ruc"))).isEqualTo(BASE + "resultado");
	}

	@Test
	void a_screen_that_is_passed_by_has_its_place_for_whoever_knows_better() throws Exception {
		Expediente contestado = Caminante.completo(Caminante.SOCIEDAD).expediente();
		Map<Paso, Formulario> respuestas = new EnumMap<>(contestado.respuestas());
		respuestas.remove(Paso.ESTADO_RUC);
		hay(new Expediente(contestado.id(), contestado.version(), respuestas,
				Optional.of(new SegunSri(EstadoRuc.SUSPENDIDO, LocalDate.of(2026, 9, 1), false)), Ficha.SUELTA));
		Document pagina = leer(get(BASE + "estado-ruc"), 200);
		assertThat(pagina.select(".cp-progreso__texto").text()).isEqualTo("Paso 4 de 10 como máximo");
		assertThat(pagina.select("[aria-current=step]").text()).isEqualTo("RUC");
	}

	@ParameterizedTest
	@EnumSource(value = Paso.class, names = { "REVISION", "RESULTADO" })
	void what_only_shows_takes_no_answers(Paso paso) throws Exception {
		hay(Caminante.completo(Caminante.SOCIEDAD).expediente());
		assertThat(respuesta(post(BASE + paso.ruta())).getResponse().getStatus()).isEqualTo(405);
	}

	@Test
	void somebody_elses_and_unknown_are_the_same() throws Exception {
		given(this.expedientes.buscar(any(), any())).willReturn(Optional.empty());
		assertThat(respuesta(get(BASE + "datos")).getResponse().getStatus()).isEqualTo(404);
		assertThat(respuesta(post(BASE + "datos")).getResponse().getStatus()).isEqualTo(404);
	}

	@Test
	void deleting_asks_first_and_then_says_that_it_is_done() throws Exception {
		hay(Caminante.completo(Caminante.SOCIEDAD).expediente());
		for (Paso paso : new Paso[] { Paso.REVISION, Paso.RESULTADO }) {
			Document pagina = leer(get(BASE + paso.ruta()), 200);
			assertThat(pagina.select("a[href=" + BASE + "borrar]")).as(paso.ruta()).hasSize(1);
		}
		Document pregunta = leer(get(BASE + "borrar"), 200);
		assertThat(pregunta.selectFirst("form").attr("action")).isEqualTo(BASE + "borrar");
		assertThat(pregunta.select("a[href=" + BASE + "revision]")).hasSize(2);
		verify(this.expedientes, never()).borrar(any(), any());
		String despues = destino(post(BASE + "borrar"));
		verify(this.expedientes).borrar(any(), eq("prueba"));
		assertThat(leer(get(despues), 200).select("h1").text()).isEqualTo("Respuestas borradas");
	}

	@Test
	void a_store_that_is_away_is_told_and_not_mistaken_for_an_expired_expediente() throws Exception {
		given(this.expedientes.buscar(any(), any()))
			.willThrow(new ExpedientesFueraDeServicio(new IllegalStateException()));
		assertThat(respuesta(get(BASE + "datos")).getResponse().getStatus()).isEqualTo(503);
	}

	@Nested
	class WithTheRegistry {

		private final Expediente validado = Caminante.con(SituacionClave.OLVIDADA)
			.responde(Caminante.SOCIEDAD)
			.expediente();

		@Test
		void shows_whose_ruc_it_is_with_the_source_and_its_date() throws Exception {
			consta(EstadoDelRuc.ACTIVO, TipoDeContribuyente.SOCIEDAD);
			hay(this.validado);
			Document pagina = leer(get(BASE + "validacion"), 200);
			assertThat(pagina.select("section[aria-labelledby=registro]").text()).contains(
					"COMERCIAL FICTICIA MUESTRA S.A.S.", "ACTIVO", "Empresa (sociedad)",
					"Fuente: archivo del SRI del 1/9/2026", "Establecimientos en el SRI (2)",
					"Establecimiento 1, TIENDA FICTICIA, SAN CRISTOBAL (GALAPAGOS): abierto",
					"Establecimiento 2, ISABELA (GALAPAGOS): cerrado", "No son la sucursal del IESS");
			assertThat(pagina.select("input[type=checkbox]")).isEmpty();
			assertThat(pagina.text()).doesNotContain("??");
		}

		@Test
		void skips_the_question_that_is_answered_and_says_from_where() throws Exception {
			consta(EstadoDelRuc.PASIVO, TipoDeContribuyente.SOCIEDAD);
			hay(this.validado);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			assertThat(destino(comparado())).isEqualTo(BASE + "correo");
			Expediente guardado = guardado();
			assertThat(guardado.hechos().estadoRuc()).isEqualTo(EstadoRuc.CERRADO);
			hay(guardado.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE))
				.con(Paso.REPRESENTANTE, new RepresentanteForm(Representante.VIGENTE))
				.con(Paso.SEGURIDAD, new SeguridadForm())
				.con(Paso.CONTACTO, new ContactoForm("", "")));
			assertThat(leer(get(BASE + "correo"), 200).select("ol li").eachText()).doesNotContain("RUC");
			Document revision = leer(get(BASE + "revision"), 200);
			assertThat(revision.text()).contains("Pasivo, cancelado o cerrado. Según el SRI, archivo del 1/9/2026");
			Document resultado = leer(get(BASE + "resultado"), 200);
			assertThat(resultado.text()).contains("El estado del RUC es el del archivo del SRI del 1/9/2026");
			assertThat(resultado.select("a[href=" + BASE + "estado-ruc?cambiar=resultado]")).hasSize(1);
		}

		@ParameterizedTest
		@CsvSource({ "SUSPENDIDO, Suspendido", "PASIVO, 'Pasivo, cancelado o cerrado'" })
		void a_ruc_that_is_not_active_is_not_waved_through(EstadoDelRuc estado, String enLasReglas) throws Exception {
			consta(estado, TipoDeContribuyente.SOCIEDAD);
			hay(this.validado);
			Document pagina = leer(get(BASE + "validacion"), 200);
			assertThat(pagina.select("h1").text()).isEqualTo("En el SRI este RUC no está activo");
			assertThat(pagina.text()).contains("parece que hay que ir al IESS en persona (sin confirmar)",
					"elija «El estado ha cambiado»");
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			respuesta(comparado().param("despues", "estado-ruc"));
			hay(guardado());
			assertThat(leer(get(BASE + "estado-ruc"), 200).text())
				.contains("El SRI dice: " + enLasReglas + ". Según el SRI, archivo del 1/9/2026");
		}

		@ParameterizedTest
		@CsvSource({ "60, false", "61, true" })
		void an_outcome_that_rests_on_an_old_file_says_so(int dias, boolean dicho) throws Exception {
			Expediente completo = Caminante.completo(Caminante.SOCIEDAD).expediente();
			Map<Paso, Formulario> respuestas = new EnumMap<>(completo.respuestas());
			respuestas.remove(Paso.ESTADO_RUC);
			LocalDate hoy = LocalDate.now(ZoneId.of("America/Guayaquil"));
			hay(new Expediente(completo.id(), completo.version(), respuestas,
					Optional.of(new SegunSri(EstadoRuc.ACTIVO, hoy.minusDays(dias), false)), Ficha.SUELTA));
			assertThat(leer(get(BASE + "resultado"), 200).text().contains("tiene más de 60 días")).isEqualTo(dicho);
		}

		@Test
		void a_business_that_is_suspended_is_not_said_to_be_missing() throws Exception {
			consta(EstadoDelRuc.SUSPENDIDO, TipoDeContribuyente.PERSONA_NATURAL);
			hay(Caminante.con(SituacionClave.OLVIDADA).responde(Caminante.PERSONA).expediente());
			assertThat(leer(get(BASE + "validacion"), 200).text())
				.contains("el RUC de esta cédula no está activo (archivo del 1/9/2026)")
				.doesNotContain("no consta");
		}

		@Test
		void whoever_knows_better_says_so_by_hand() throws Exception {
			consta(EstadoDelRuc.PASIVO, TipoDeContribuyente.SOCIEDAD);
			hay(this.validado);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			assertThat(destino(comparado().param("despues", "estado-ruc"))).isEqualTo(BASE + "estado-ruc");
			Expediente guardado = guardado();
			hay(guardado);
			Document pagina = leer(get(BASE + "estado-ruc"), 200);
			assertThat(pagina.select("[aria-current=step]")).hasSize(1);
			Expediente aMano = guardado.con(Paso.ESTADO_RUC, new EstadoRucForm(EstadoRuc.ACTIVO));
			assertThat(aMano.hechos().estadoRuc()).isEqualTo(EstadoRuc.ACTIVO);
			hay(aMano);
			assertThat(leer(get(BASE + "correo"), 200).select("ol li").eachText()).contains("RUC");
		}

		@Test
		void a_button_that_names_a_screen_out_of_reach_leads_on_as_usual() throws Exception {
			consta(EstadoDelRuc.ACTIVO, TipoDeContribuyente.SOCIEDAD);
			hay(this.validado);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			for (String inventado : new String[] { "resultado", "//ejemplo.org", "" }) {
				assertThat(destino(comparado().param("despues", inventado))).isEqualTo(BASE + "correo");
			}
		}

		@Test
		void another_kind_of_taxpayer_is_a_doubt_that_asks_for_a_look() throws Exception {
			consta(EstadoDelRuc.ACTIVO, TipoDeContribuyente.PERSONA_NATURAL);
			hay(this.validado);
			Document pagina = leer(get(BASE + "validacion"), 200);
			assertThat(pagina.select("h1").text()).isEqualTo("En el SRI este RUC figura de otra forma. Revíselo.");
			assertThat(pagina.text()).contains("en el SRI este RUC es de una persona natural");
			assertThat(pagina.select("input[type=checkbox][name=comparado]")).hasSize(1);
		}

		@Test
		void not_found_is_never_said_to_not_exist() throws Exception {
			contesta(new ec.clavepatronal.catastro.Respuesta(Resultado.NO_CONSTA, null));
			hay(this.validado);
			assertThat(leer(get(BASE + "validacion"), 200).text()).contains("No quiere decir que no exista");
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			assertThat(destino(comparado())).isEqualTo(BASE + "estado-ruc");
		}

		@Test
		void nothing_found_is_told_with_what_was_asked() throws Exception {
			contesta(new ec.clavepatronal.catastro.Respuesta(Resultado.NO_CONSTA, null));
			hay(this.validado);
			assertThat(leer(get(BASE + "validacion"), 200).text()).contains("no dio datos de este RUC en línea")
				.doesNotContain("archivos del SRI");
			hay(Caminante.con(SituacionClave.OLVIDADA).responde(Caminante.PERSONA).expediente());
			assertThat(leer(get(BASE + "validacion"), 200).text())
				.contains("no dio datos del RUC de esta cédula en línea. ¿El trabajador");
			given(RecuperacionControllerTest.this.catastro.archivos()).willReturn(Optional
				.of(List.of(new ArchivoCargado("GALAPAGOS", "SRI_RUC_Galapagos.csv", LocalDate.of(2026, 9, 1), 1))));
			assertThat(leer(get(BASE + "validacion"), 200).text())
				.contains("no está en los archivos del SRI que tenemos, el último del 1/9/2026",
						"el RUC de esta cédula no consta (archivo del 1/9/2026)")
				.doesNotContain("en línea");
		}

		@Test
		void what_the_sri_said_online_is_told_as_such_on_every_page() throws Exception {
			contesta(new ec.clavepatronal.catastro.Respuesta(Resultado.HALLADO,
					ConsultaDelCatastroTest.enLinea(EstadoDelRuc.SUSPENDIDO, TipoDeContribuyente.PERSONA_NATURAL)));
			hay(Caminante.con(SituacionClave.OLVIDADA).responde(Caminante.PERSONA).expediente());
			Document validacion = leer(get(BASE + "validacion"), 200);
			assertThat(validacion.text())
				.contains("Fuente: SRI, consulta en línea del 2/9/2026.",
						"no está activo (consulta en línea del 2/9/2026)")
				.doesNotContain("archivo del", "Establecimientos en el SRI");
			Expediente completo = Caminante.completo(Caminante.PERSONA).expediente();
			Map<Paso, Formulario> respuestas = new EnumMap<>(completo.respuestas());
			respuestas.remove(Paso.ESTADO_RUC);
			respuestas.put(Paso.CONTACTO, new ContactoForm("", ""));
			hay(new Expediente(completo.id(), completo.version(), respuestas,
					Optional.of(new SegunSri(EstadoRuc.SUSPENDIDO, LocalDate.of(2026, 9, 2), true)), Ficha.SUELTA));
			assertThat(leer(get(BASE + "revision"), 200).text())
				.contains("Según el SRI, consulta en línea del 2/9/2026");
			assertThat(leer(get(BASE + "resultado"), 200).text())
				.contains("El estado del RUC es el que el SRI dio en línea el 2/9/2026");
		}

		@Test
		void a_registry_that_does_not_answer_is_said_and_stops_nobody() throws Exception {
			contesta(new ec.clavepatronal.catastro.Respuesta(Resultado.NO_DISPONIBLE, null));
			hay(this.validado);
			assertThat(leer(get(BASE + "validacion"), 200).text()).contains("no responden ahora. Puede seguir");
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			assertThat(destino(comparado())).isEqualTo(BASE + "estado-ruc");
		}

		@ParameterizedTest
		@EnumSource(value = Empleador.class, names = { "PERSONA_NATURAL", "SERVICIO_DOMESTICO" })
		void household_or_business_is_asked_and_taken_in_one_click(Empleador elegido) throws Exception {
			boolean hogar = elegido == Empleador.SERVICIO_DOMESTICO;
			consta(hogar ? EstadoDelRuc.ACTIVO : EstadoDelRuc.PASIVO, TipoDeContribuyente.PERSONA_NATURAL);
			hay(Caminante.con(SituacionClave.OLVIDADA)
				.responde(hogar ? Caminante.HOGAR : Caminante.PERSONA)
				.expediente());
			Document pagina = leer(get(BASE + "validacion"), 200);
			Element otro = pagina.selectFirst(".govuk-inset-text form");
			assertThat(otro.attr("action")).isEqualTo(BASE + "datos");
			assertThat(otro.selectFirst("[name=empleador]").val())
				.isEqualTo(hogar ? "PERSONA_NATURAL" : "SERVICIO_DOMESTICO");
			assertThat(otro.select("[name=ruc]").val()).isEqualTo(hogar ? "1710034065001" : "");
			assertThat(otro.selectFirst("[name=version]").val()).isEqualTo("2");
			assertThat(pagina.select("form button.govuk-button").eachText()).contains("Continuar");
		}

		private MockHttpServletRequestBuilder comparado() {
			return post(BASE + "validacion").param("comparado", "true").param("version", "2");
		}

		private void consta(EstadoDelRuc estado, TipoDeContribuyente tipo) {
			contesta(new ec.clavepatronal.catastro.Respuesta(Resultado.HALLADO,
					ConsultaDelCatastroTest.contribuyente(estado, tipo)));
		}

		private Expediente guardado() {
			ArgumentCaptor<Expediente> guardado = ArgumentCaptor.forClass(Expediente.class);
			verify(RecuperacionControllerTest.this.expedientes).guardar(any(), guardado.capture());
			return guardado.getValue();
		}

	}

	@Nested
	class Saving {

		private final Expediente abierto = Caminante.completo(Caminante.SOCIEDAD).expediente();

		@Test
		void keeps_a_new_version_and_goes_on() throws Exception {
			hay(this.abierto);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			assertThat(destino(correo("OLVIDADO", this.abierto.version()))).isEqualTo(BASE + "representante");
			verify(RecuperacionControllerTest.this.expedientes).guardar(any(),
					eq(this.abierto.con(Paso.CORREO, new CorreoForm(Correo.OLVIDADO))));
		}

		/** What names no screen to go back to leads on as usual. */
		@ParameterizedTest
		@CsvSource({ "revision,revision", "resultado,resultado", "true,revision", "portal,representante",
				"datos,representante", "//ejemplo.org,representante", "false,representante" })
		void goes_back_to_where_the_person_came_from(String desde, String destino) throws Exception {
			hay(this.abierto);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			assertThat(destino(correo("NO_SABE", this.abierto.version()).param("cambiar", desde)))
				.isEqualTo(BASE + destino);
		}

		@Test
		void asks_what_a_change_makes_necessary_and_then_goes_back_to_the_outcome() throws Exception {
			hay(this.abierto);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			assertThat(destino(correo("OLVIDADO", this.abierto.version()).param("cambiar", "resultado")))
				.isEqualTo(BASE + "contacto?cambiar=resultado");
			Expediente conVisita = this.abierto.con(Paso.CORREO, new CorreoForm(Correo.OLVIDADO));
			hay(conVisita);
			Document contacto = leer(get(BASE + "contacto").param("cambiar", "resultado"), 200);
			assertThat(contacto.selectFirst("input[name=cambiar]").val()).isEqualTo("resultado");
			assertThat(destino(post(BASE + "contacto").param("cambiar", "resultado")
				.param("version", Integer.toString(conVisita.version())))).isEqualTo(BASE + "resultado");
		}

		@Test
		void asks_first_what_a_change_left_open() throws Exception {
			hay(this.abierto);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			assertThat(destino(datos(DatosForm.DE_EJEMPLO.numero(), DatosForm.DE_EJEMPLO.ruc())
				.param("version", Integer.toString(this.abierto.version()))
				.param("cambiar", "true"))).isEqualTo(BASE + "validacion?cambiar=revision");
		}

		@Test
		void a_second_click_with_the_same_answer_does_no_harm() throws Exception {
			hay(this.abierto);
			assertThat(destino(correo("VIGENTE", 1))).isEqualTo(BASE + "representante");
			verify(RecuperacionControllerTest.this.expedientes, never()).guardar(any(), any());
		}

		@Test
		void an_old_version_overwrites_nothing_and_shows_both() throws Exception {
			hay(this.abierto);
			Document pagina = leer(correo("OLVIDADO", this.abierto.version() - 1), 409);
			assertThat(pagina.select("#conflicto")).hasSize(1);
			assertThat(pagina.select("input[value=OLVIDADO]").hasAttr("checked")).isTrue();
			assertThat(pagina.select("input[name=version]").val()).isEqualTo(Integer.toString(this.abierto.version()));
			verify(RecuperacionControllerTest.this.expedientes, never()).guardar(any(), any());
		}

		@Test
		void losing_a_race_against_the_same_answer_does_no_harm() throws Exception {
			Expediente despues = this.abierto.con(Paso.CORREO, new CorreoForm(Correo.OLVIDADO));
			given(RecuperacionControllerTest.this.expedientes.buscar(any(), eq("prueba")))
				.willReturn(Optional.of(this.abierto), Optional.of(despues));
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(false);
			assertThat(destino(correo("OLVIDADO", this.abierto.version()))).isEqualTo(BASE + "representante");
		}

		@Test
		void losing_a_race_for_the_store_is_shown_too() throws Exception {
			hay(this.abierto);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(false);
			leer(correo("OLVIDADO", this.abierto.version()), 409);
		}

		@Test
		void an_absurd_version_is_an_old_one() throws Exception {
			hay(this.abierto);
			leer(post(BASE + "correo").param("correo", "OLVIDADO").param("version", "abc"), 409);
		}

		private MockHttpServletRequestBuilder correo(String valor, int version) {
			return post(BASE + "correo").param("correo", valor).param("version", Integer.toString(version));
		}

	}

	@Nested
	class Datos {

		private final Expediente abierto = Caminante.con(SituacionClave.OLVIDADA).expediente();

		@Test
		void keeps_what_was_typed_and_says_what_to_do() throws Exception {
			hay(this.abierto);
			Document pagina = leer(datos("<script>x</script>", "1.79322E+12"), 422);
			assertThat(pagina.getElementById("numero").val()).isEqualTo("<script>x</script>");
			assertThat(pagina.getElementById("ruc").val()).isEqualTo("1.79322E+12");
			assertThat(pagina.select("main script")).isEmpty();
			assertThat(pagina.getElementById("ruc-error").text()).contains("hoja de cálculo");
		}

		@Test
		void offers_what_can_be_taken_in_one_click() throws Exception {
			hay(this.abierto);
			Document pagina = leer(datos("1710034065", "993370026001"), 422);
			assertThat(pagina.select("button[name=aceptar][value=ruc]").text()).isEqualTo("Usar 0993370026001");
		}

		@Test
		void takes_the_offer_in_one_click() throws Exception {
			hay(this.abierto);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			assertThat(destino(datos("1710034065", "993370026001").param("version", "1").param("aceptar", "ruc")))
				.isEqualTo(BASE + "validacion");
		}

		@Test
		void asks_whether_it_is_a_household_and_takes_the_answer_in_one_click() throws Exception {
			hay(this.abierto);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			Document pagina = leer(datos("1710034065", "1710034065000"), 422);
			assertThat(pagina.select("button[value=domestico]").text()).isEqualTo("Sí, es servicio doméstico");
			assertThat(
					destino(datos("1710034065", "1710034065000").param("version", "1").param("aceptar", "domestico")))
				.isEqualTo(BASE + "validacion");
			verify(RecuperacionControllerTest.this.expedientes).guardar(any(),
					eq(this.abierto.con(Paso.DATOS, new DatosForm(Empleador.SERVICIO_DOMESTICO,
							TipoIdentificacion.CEDULA, "1710034065", "1710034065000", "0001"))));
		}

		@Test
		void a_household_that_typed_somebody_elses_number_is_still_told() throws Exception {
			hay(this.abierto);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			destino(datos("0926687856", "1710034065000").param("version", "1").param("aceptar", "domestico"));
			ArgumentCaptor<Expediente> guardado = ArgumentCaptor.forClass(Expediente.class);
			verify(RecuperacionControllerTest.this.expedientes).guardar(any(), guardado.capture());
			assertThat(Caminante.EVALUADOR.leer(guardado.getValue().datos().orElseThrow().escritos()).conDudas())
				.isTrue();
		}

		@ParameterizedTest
		@ValueSource(strings = { "1790011674000", "1768152130000" })
		void asks_it_of_a_company_and_of_a_public_body_too(String ruc) throws Exception {
			hay(this.abierto);
			Document pagina = leer(datos("1710034065", ruc), 422);
			assertThat(pagina.getElementById("ruc-error").text()).contains("servicio doméstico?");
			assertThat(pagina.select("button[value=domestico]")).hasSize(1);
			assertThat(pagina.select("button[name=aceptar][value=ruc]")).hasSize(1);
		}

		@Test
		void a_cedula_and_a_ruc_that_changed_places_are_put_right_in_one_click() throws Exception {
			hay(this.abierto);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			Document pagina = leer(datos("1790011674001", "1710034065"), 422);
			assertThat(pagina.select("button[name=aceptar]").eachText()).containsExactly("Intercambiar cédula y RUC");
			assertThat(pagina.select("#resumen li").eachText()).singleElement()
				.asString()
				.contains("La cédula y el RUC están cambiados de lugar", "«RUC»", "«Número de identificación»");
			assertThat(destino(datos("1790011674001", "1710034065").param("version", "1")
				.param("aceptar", pagina.select("button[name=aceptar]").val()))).isEqualTo(BASE + "validacion");
			verify(RecuperacionControllerTest.this.expedientes).guardar(any(),
					eq(this.abierto.con(Paso.DATOS, new DatosForm(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA,
							"1710034065", "1790011674001", "0001"))));
		}

		@Test
		void a_foreigner_code_in_the_place_of_the_ruc_is_put_right_too() throws Exception {
			hay(this.abierto);
			Document pagina = leer(post(BASE + "datos").param("empleador", "SOCIEDAD")
				.param("tipo", "CODIGO_EXTRANJERO")
				.param("numero", "1790011674001")
				.param("ruc", "AB12345")
				.param("sucursal", "x"), 422);
			assertThat(pagina.select("button[name=aceptar]").eachText()).containsExactly("Intercambiar código y RUC");
			assertThat(pagina.selectFirst("#numero-error + button")).isNotNull();
			assertThat(pagina.select("#resumen a").eachAttr("href")).containsExactly("#numero", "#sucursal");
		}

		@ParameterizedTest
		@CsvSource({ "1790011674001, 1710034066", "1710034065, 1710034065", "1790011674001, ''",
				"1710034066, 1790011674001" })
		void nothing_is_exchanged_where_it_would_not_help(String numero, String ruc) throws Exception {
			hay(this.abierto);
			assertThat(leer(datos(numero, ruc), 422).select("button[value^=intercambiar]")).isEmpty();
		}

		@Test
		void a_person_who_typed_the_ruc_as_identification_fills_both_in_one_click() throws Exception {
			hay(this.abierto);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			Document pagina = leer(persona("1710034065001", ""), 422);
			assertThat(pagina.select("button[name=aceptar]").eachText())
				.containsExactly("Llenar la cédula y el RUC con este número");
			assertThat(pagina.select("#resumen li").eachText()).singleElement()
				.asString()
				.startsWith("En «Número de identificación» está un RUC.");
			assertThat(destino(persona("1710034065001", "").param("version", "1")
				.param("aceptar", pagina.select("button[name=aceptar]").val()))).isEqualTo(BASE + "validacion");
			verify(RecuperacionControllerTest.this.expedientes).guardar(any(),
					eq(this.abierto.con(Paso.DATOS, new DatosForm(Empleador.PERSONA_NATURAL, TipoIdentificacion.CEDULA,
							"1710034065", "1710034065001", "0001"))));
		}

		@ParameterizedTest
		@CsvSource({ "PERSONA_NATURAL, 1790011674001, ''", "PERSONA_NATURAL, 1710034065002, ''",
				"PERSONA_NATURAL, 1710034065000, ''", "PERSONA_NATURAL, 1760001550001, ''",
				"PERSONA_NATURAL, 1710034066001, ''", "PERSONA_NATURAL, 1710034065001, 0926687856001",
				"SOCIEDAD, 1710034065001, ''", "ENTIDAD_PUBLICA, 1710034065001, ''",
				"SERVICIO_DOMESTICO, 1710034065001, ''" })
		void nothing_is_filled_in_where_that_would_be_a_guess(String empleador, String numero, String ruc)
				throws Exception {
			hay(this.abierto);
			Document pagina = leer(post(BASE + "datos").param("empleador", empleador)
				.param("tipo", "CEDULA")
				.param("numero", numero)
				.param("ruc", ruc)
				.param("sucursal", "1"), 422);
			assertThat(pagina.select("button[value=separar]")).isEmpty();
		}

		@Test
		void a_household_without_identification_is_filled_in_from_the_number_with_the_zeros() throws Exception {
			hay(this.abierto);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			Document pagina = leer(datos("", "1710034065000"), 422);
			assertThat(pagina.select("button[name=aceptar]").eachText()).containsExactly("Sí, es servicio doméstico");
			assertThat(destino(datos("", "1710034065000").param("version", "1").param("aceptar", "domestico")))
				.isEqualTo(BASE + "validacion");
			verify(RecuperacionControllerTest.this.expedientes).guardar(any(),
					eq(this.abierto.con(Paso.DATOS, new DatosForm(Empleador.SERVICIO_DOMESTICO,
							TipoIdentificacion.CEDULA, "1710034065", "1710034065000", "0001"))));
		}

		@Test
		void a_person_with_a_business_is_offered_the_usual_ending_and_no_surety() throws Exception {
			hay(this.abierto);
			Document pagina = leer(persona("1710034065", "1710034065000"), 422);
			assertThat(pagina.getElementById("ruc-error").text()).contains("¿Es empleador de servicio doméstico?",
					"suele ser su cédula y 001", "compárelo");
			assertThat(pagina.select("button[name=aceptar]").eachText()).containsExactly("Usar 1710034065001",
					"Sí, es servicio doméstico");
		}

		@ParameterizedTest
		@CsvSource({ "SOCIEDAD, 1710034065", "ENTIDAD_PUBLICA, 1710034065", "PERSONA_NATURAL, 0926687856" })
		void an_ending_is_not_offered_for_somebody_elses_number(String empleador, String numero) throws Exception {
			hay(this.abierto);
			Document pagina = leer(post(BASE + "datos").param("empleador", empleador)
				.param("tipo", "CEDULA")
				.param("numero", numero)
				.param("ruc", "1710034065000")
				.param("sucursal", "1"), 422);
			assertThat(pagina.select("button[name=aceptar]").eachText()).containsExactly("Sí, es servicio doméstico");
		}

		private static MockHttpServletRequestBuilder persona(String numero, String ruc) {
			return post(BASE + "datos").param("empleador", "PERSONA_NATURAL")
				.param("tipo", "CEDULA")
				.param("numero", numero)
				.param("ruc", ruc)
				.param("sucursal", "0001");
		}

		@Test
		void a_wrong_sucursal_is_still_told_after_the_exchange() throws Exception {
			hay(this.abierto);
			Document pagina = leer(
					datos("1790011674001", "1710034065").param("aceptar", "intercambiar.CEDULA").param("sucursal", "x"),
					422);
			assertThat(pagina.getElementById("numero").val()).isEqualTo("1710034065");
		}

		@ParameterizedTest
		@ValueSource(strings = { "1710034065000", "1710034065001", "171003406-5.000" })
		void a_household_that_typed_three_digits_too_many_is_taken_by_the_hand(String escrito) throws Exception {
			hay(this.abierto);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
			Document pagina = leer(hogar(escrito), 422);
			assertThat(pagina.getElementById("numero-error").text())
				.contains("La cédula tiene 10 dígitos; escribió 13.", "000 de un hogar");
			assertThat(pagina.select("button[name=aceptar]").eachText()).containsExactly("Usar 1710034065");
			assertThat(destino(hogar(escrito).param("version", "1").param("aceptar", "numero")))
				.isEqualTo(BASE + "validacion");
		}

		@Test
		void a_doubtful_cedula_before_the_zeros_is_offered_as_well() throws Exception {
			hay(this.abierto);
			assertThat(leer(hogar("1764545470000"), 422).select("button[name=aceptar]").eachText())
				.containsExactly("Usar 1764545470");
		}

		@Test
		void a_foreigner_code_that_ends_in_the_zeros_of_a_household_is_looked_at() throws Exception {
			hay(this.abierto.con(Paso.DATOS, new DatosForm(Empleador.SERVICIO_DOMESTICO,
					TipoIdentificacion.CODIGO_EXTRANJERO, "AB12345000", "", "")));
			assertThat(leer(get(BASE + "validacion"), 200).text()).contains("El código de extranjero termina en 000.",
					"use AB12345.");
		}

		@Test
		void what_is_filled_in_for_a_household_is_what_the_page_shows() throws Exception {
			Expediente guardado = this.abierto.con(Paso.DATOS, Caminante.HOGAR);
			hay(guardado);
			assertThat(llenado(leer(get(BASE + "datos"), 200))).isEqualTo("1710034065000");
			assertThat(llenado(leer(hogar("0926687856").param("version", "1"), 409))).isEqualTo("0926687856000");
			assertThat(llenado(leer(hogar("0926687856").param("sucursal", "x"), 422))).isEqualTo("0926687856000");
			assertThat(llenado(leer(hogar("092668785"), 422))).isEqualTo("(su identificación)000");
		}

		private static String llenado(Document pagina) {
			return pagina.selectFirst(".cp-llenado dd").text();
		}

		private static MockHttpServletRequestBuilder hogar(String numero) {
			return post(BASE + "datos").param("empleador", "SERVICIO_DOMESTICO")
				.param("tipo", "CEDULA")
				.param("numero", numero);
		}

		@Test
		void tells_all_errors_at_once_in_the_order_of_the_page() throws Exception {
			hay(this.abierto);
			Document pagina = leer(datos("1710034066", "1790011674").param("sucursal", "12345"), 422);
			assertThat(pagina.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#numero", "#ruc",
					"#sucursal");
		}

	}

	@Nested
	class Opening {

		@Test
		void starts_with_what_happened() throws Exception {
			given(RecuperacionControllerTest.this.expedientes.abrir(any(), any()))
				.willReturn(Caminante.con(SituacionClave.BLOQUEADA).expediente());
			assertThat(destino(post("/tramites-virtuales/empleadores").param("situacion", "BLOQUEADA")))
				.isEqualTo(BASE + "datos");
			verify(RecuperacionControllerTest.this.expedientes).abrir(any(),
					eq(Expediente.borrador(new SituacionForm(SituacionClave.BLOQUEADA))));
		}

		@Test
		void asks_again_when_nothing_was_chosen() throws Exception {
			Document pagina = leer(post("/tramites-virtuales/empleadores"), 422);
			assertThat(pagina.select(".govuk-error-summary a").attr("href")).isEqualTo("#situacion");
			assertThat(pagina.select("input[name=situacion]")).hasSize(SituacionClave.values().length);
		}

		@Test
		void an_example_is_made_of_numbers_that_read_well() throws Exception {
			assertThat(DatosForm.DE_EJEMPLO.reparos(Caminante.EVALUADOR)).isEmpty();
			given(RecuperacionControllerTest.this.expedientes.abrir(any(), any()))
				.willReturn(Caminante.con(SituacionClave.OLVIDADA).expediente());
			assertThat(destino(post("/tramites-virtuales/ejemplo"))).isEqualTo(BASE + "datos");
		}

		@Test
		void the_other_key_has_its_own_page() throws Exception {
			assertThat(leer(get("/tramites-virtuales"), 200).select("a[href=/tramites-virtuales/asegurados]"))
				.hasSize(1);
			assertThat(leer(get("/tramites-virtuales/asegurados"), 200).select("h1").text()).contains("otra clave");
		}

	}

	@Nested
	class AfterThePortal {

		private final Expediente abierto = Caminante.completo(Caminante.SOCIEDAD).expediente();

		@BeforeEach
		void seGuarda() {
			hay(this.abierto);
			given(RecuperacionControllerTest.this.expedientes.guardar(any(), any())).willReturn(true);
		}

		@Test
		void is_asked_from_the_outcome_and_leads_back_to_it() throws Exception {
			assertThat(leer(get(BASE + "resultado"), 200).select("a[href=" + BASE + "portal]")).hasSize(1);
			Document pagina = leer(get(BASE + "portal"), 200);
			assertThat(pagina.select("h1").text()).isEqualTo("¿Qué le dijo el portal?");
			assertThat(pagina.select("input[name=dicho]").eachAttr("value")).containsExactly("FUNCIONO", "NO_COINCIDEN",
					"SIN_CODIGO", "BLOQUEADA", "MANDA_A_OFICINA", "OTRA_COSA", "AUN_NO");
			assertThat(pagina.select(".govuk-back-link").attr("href")).isEqualTo(BASE + "resultado");
			assertThat(destino(dice("NO_COINCIDEN"))).isEqualTo(BASE + "resultado");
		}

		@ParameterizedTest
		@ValueSource(strings = { "1999-01-01", "abc", "" })
		void keeps_the_day_in_ecuador_whatever_a_request_says(String dia) throws Exception {
			assertThat(destino(dice("BLOQUEADA").param("dia", dia))).isEqualTo(BASE + "resultado");
			ArgumentCaptor<Expediente> guardado = ArgumentCaptor.forClass(Expediente.class);
			verify(RecuperacionControllerTest.this.expedientes).guardar(any(), guardado.capture());
			assertThat(guardado.getValue().respuesta(Paso.PORTAL))
				.contains(new PortalForm(RespuestaDelPortal.BLOQUEADA, LocalDate.now(ZoneId.of("America/Guayaquil"))));
		}

		@Test
		void shows_the_outcome_at_once_and_offers_what_the_appointment_asks_for() throws Exception {
			assertThat(destino(dice("MANDA_A_OFICINA"))).isEqualTo(BASE + "resultado");
			Expediente despues = tras(RespuestaDelPortal.MANDA_A_OFICINA);
			hay(despues);
			Document pagina = leer(get(BASE + "resultado"), 200);
			assertThat(pagina.select("h1").text()).isEqualTo("Tendrá que ir al IESS");
			assertThat(pagina.select(".cp-veredicto").text()).contains("El portal le mandó a una oficina",
					"El portal manda a una oficina");
			assertThat(pagina.select(".cp-donde").text()).contains("«Turnos en línea»");
			assertThat(pagina.select("#numeros").text()).isEqualTo("Sus datos en el IESS");
			assertThat(pagina.select("a[href=" + BASE + "contacto?cambiar=resultado]")).hasSize(1);
			leer(get(BASE + "contacto?cambiar=resultado"), 200);
			hay(despues.con(Paso.CONTACTO, new ContactoForm("ana@example.com", "")));
			pagina = leer(get(BASE + "resultado"), 200);
			assertThat(pagina.text()).contains("ana@example.com");
			assertThat(pagina.select("a[href=" + BASE + "contacto?cambiar=resultado]")).isEmpty();
		}

		/**
		 * That no code came is a fact: no answer about the mailbox makes a plain yes of
		 * it.
		 */
		@Test
		void stays_when_the_mailbox_in_question_is_answered_for_again() throws Exception {
			Expediente despues = tras(RespuestaDelPortal.SIN_CODIGO);
			hay(despues);
			assertThat(leer(get(BASE + "resultado"), 200).select(".cp-veredicto--CON_RESERVAS")).hasSize(1);
			Expediente sinSaber = despues.con(Paso.CORREO, new CorreoForm(Correo.NO_SABE));
			assertThat(sinSaber.respuesta(Paso.PORTAL)).isEqualTo(despues.respuesta(Paso.PORTAL)).isPresent();
			assertThat(sinSaber.con(Paso.CORREO, new CorreoForm(Correo.VIGENTE)).respuesta(Paso.PORTAL)).isPresent();
		}

		@ParameterizedTest
		@EnumSource(value = RespuestaDelPortal.class,
				names = { "NO_COINCIDEN", "SIN_CODIGO", "BLOQUEADA", "OTRA_COSA" })
		void can_be_told_again_after_another_attempt(RespuestaDelPortal dicho) throws Exception {
			hay(tras(dicho));
			assertThat(leer(get(BASE + "resultado"), 200).select(".cp-siguientes a[href=" + BASE + "portal]").text())
				.isEqualTo("Probé otra vez: contar qué dijo el portal");
		}

		@Test
		void of_a_refused_foreigners_code_says_why_it_is_taken_to_the_office() throws Exception {
			hay(Caminante
				.completo(new DatosForm(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CODIGO_EXTRANJERO, "E12345678",
						"", ""))
				.responde(new PortalForm(RespuestaDelPortal.NO_COINCIDEN, LocalDate.of(2026, 11, 25)))
				.expediente());
			Document pagina = leer(get(BASE + "resultado"), 200);
			assertThat(pagina.select(".cp-veredicto--PARCIAL_CON_VISITA li").eachText())
				.containsExactly("El portal no aceptó su código, y no conocemos una regla para esos códigos");
			assertThat(pagina.text()).doesNotContain("Si «Validar» no lo acepta", "??");
			assertThat(pagina.select("summary").eachText())
				.doesNotContain("Qué tendría que pasar para hacerlo por internet");
		}

		private Expediente tras(RespuestaDelPortal dicho) {
			return this.abierto.con(Paso.PORTAL, new PortalForm(dicho, LocalDate.of(2026, 11, 25)));
		}

		@ParameterizedTest
		@EnumSource(value = RespuestaDelPortal.class, names = "AUN_NO", mode = EnumSource.Mode.EXCLUDE)
		void tells_back_what_was_told_with_its_day_and_what_comes_next(RespuestaDelPortal dicho) throws Exception {
			hay(tras(dicho));
			Document pagina = leer(get(BASE + "resultado"), 200);
			assertThat(pagina.text()).contains("El 25/11/2026 usted contó:").doesNotContain("??");
			assertThat(pagina.select(".cp-veredicto--EN_LINEA")).isEmpty();
			assertThat(pagina.select(".cp-siguientes > li > h3")).isNotEmpty();
			assertThat(pagina.select("a[href=" + BASE + "portal]").eachText())
				.startsWith("Cambiar lo que dijo el portal");
		}

		@Test
		void ends_in_the_care_of_the_key_when_it_worked() throws Exception {
			hay(this.abierto.con(Paso.PORTAL, new PortalForm(RespuestaDelPortal.FUNCIONO, LocalDate.of(2026, 11, 25))));
			Document pagina = leer(get(BASE + "resultado"), 200);
			assertThat(pagina.select("h1").text()).isEqualTo("Ya recuperó la clave");
			assertThat(pagina.select(".cp-veredicto--RECUPERADO")).hasSize(1);
			assertThat(pagina.select(".cp-siguientes > li > h3").eachText()).containsExactly(
					"Entre y revise la sucursal y el correo", "Guarde la clave en un lugar seguro",
					"No dé la clave a nadie");
		}

		@Test
		void cannot_be_reached_while_questions_are_open() throws Exception {
			hay(Caminante.con(SituacionClave.OLVIDADA).responde(Caminante.SOCIEDAD).expediente());
			assertThat(destino(get(BASE + "portal"))).isEqualTo(BASE + "validacion");
			assertThat(destino(dice("FUNCIONO"))).isEqualTo(BASE + "validacion");
		}

		private MockHttpServletRequestBuilder dice(String respuesta) {
			return post(BASE + "portal").param("dicho", respuesta)
				.param("version", Integer.toString(this.abierto.version()));
		}

	}

	@Nested
	class WithReserves {

		@Test
		void the_page_is_amber_and_says_why_and_what_to_do_then() throws Exception {
			hay(Caminante.completo(Caminante.SOCIEDAD)
				.responde(new RepresentanteForm(Representante.CAMBIO_SIN_REGISTRAR))
				.expediente());
			Document pagina = leer(get(BASE + "resultado"), 200);
			assertThat(pagina.select("h1").text()).isEqualTo("Puede intentarlo por internet, pero puede fallar");
			assertThat(pagina.select(".cp-veredicto--CON_RESERVAS")).hasSize(1);
			assertThat(pagina.select(".cp-veredicto--EN_LINEA")).isEmpty();
			assertThat(pagina.select(".cp-cabeza li").text()).contains("El representante legal cambió");
			assertThat(pagina.select(".cp-siguientes").text()).contains("Averigüe a quién tiene anotado el IESS",
					"Pida en la ventanilla que actualicen sus datos", "«Solicitud para empleador»");
			assertThat(pagina.select("details.cp-pliegue summary").eachText()).contains("Si por internet no funciona");
		}

		@ParameterizedTest
		@EnumSource(value = RespuestaDelPortal.class, names = { "AUN_NO", "NO_COINCIDEN", "MANDA_A_OFICINA" })
		void a_foreigner_is_told_what_is_known_of_the_turno_and_what_is_not(RespuestaDelPortal dicho) throws Exception {
			Expediente extranjero = Caminante
				.completo(new DatosForm(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CODIGO_EXTRANJERO, "E12345678",
						"", ""))
				.expediente();
			hay(extranjero.con(Paso.PORTAL, new PortalForm(dicho, LocalDate.of(2026, 11, 25))));
			assertThat(leer(get(BASE + "resultado"), 200).text()).containsOnlyOnce("«Turnos en línea» pide cédula")
				.contains("según la prensa", "No sabemos si acepta su código o un pasaporte",
						"Si no lo acepta, pregunte");
			hay(Caminante.completo(Caminante.HOGAR).expediente());
			assertThat(leer(get(BASE + "resultado"), 200).text()).doesNotContain("pasaporte");
		}

		@ParameterizedTest
		@EnumSource(value = RespuestaDelPortal.class, names = { "FUNCIONO", "MANDA_A_OFICINA" },
				mode = EnumSource.Mode.EXCLUDE)
		void three_things_come_next_and_what_the_portal_said_is_told_from_one_of_them(RespuestaDelPortal dicho)
				throws Exception {
			hay(Caminante.completo(Caminante.SOCIEDAD)
				.responde(new RepresentanteForm(Representante.CAMBIO_SIN_REGISTRAR))
				.responde(new PortalForm(dicho, LocalDate.of(2026, 11, 25)))
				.expediente());
			Document pagina = leer(get(BASE + "resultado"), 200);
			assertThat(pagina.select(".cp-siguientes > li")).hasSize(3);
			assertThat(pagina.select(".cp-siguientes > li a[href=" + BASE + "portal]")).hasSize(1);
		}

		@Test
		void what_to_look_at_is_named_on_the_card_and_told_in_its_fold() throws Exception {
			hay(Caminante.completo(Caminante.SOCIEDAD)
				.responde(new PortalForm(RespuestaDelPortal.NO_COINCIDEN, LocalDate.of(2026, 11, 25)))
				.expediente());
			Element tarjeta = leer(get(BASE + "resultado"), 200).selectFirst(".cp-siguientes > li");
			assertThat(tarjeta.selectFirst("p").text()).isEqualTo("Revise la sucursal. Mire de quién es la"
					+ " identificación. Mire el RUC en el SRI. Vea si el IESS conoce al empleador.");
			assertThat(tarjeta.select("summary").text()).isEqualTo("Qué revisar y dónde");
		}

		@Test
		void a_foreigner_is_not_sent_to_the_window_with_a_cedula_alone() throws Exception {
			hay(Caminante
				.completo(new DatosForm(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CODIGO_EXTRANJERO,
						"AB12345678", "", ""))
				.responde(new CorreoForm(Correo.SIN_ACCESO))
				.responde(new ContactoForm("", ""))
				.expediente());
			assertThat(leer(get(BASE + "resultado"), 200).text())
				.contains("la cédula original (extranjero: copia simple del código)")
				.doesNotContain("la cédula original y");
			assertThat(leer(get(BASE + "validacion"), 200).select(".cp-valor").eachText()).contains("AB12345678",
					"AB12345678000");
		}

		@Test
		void a_blocked_key_is_no_doubt_until_the_portal_was_tried_and_the_page_says_why() throws Exception {
			Caminante bloqueada = Caminante.completo(Caminante.HOGAR)
				.responde(new SituacionForm(SituacionClave.BLOQUEADA));
			hay(bloqueada.expediente());
			Document antes = leer(get(BASE + "resultado"), 200);
			assertThat(antes.select(".cp-veredicto--EN_LINEA")).hasSize(1);
			assertThat(antes.select(".cp-cabeza li").text())
				.contains("Se recupera como una olvidada (sin confirmar). No insista.");
			hay(bloqueada.responde(new PortalForm(RespuestaDelPortal.BLOQUEADA, LocalDate.of(2026, 11, 25)))
				.expediente());
			Document despues = leer(get(BASE + "resultado"), 200);
			assertThat(despues.select(".cp-veredicto--CON_RESERVAS")).hasSize(1);
			assertThat(despues.select(".cp-cabeza li").text()).contains("Ya probó y el portal dice",
					"no es seguro que por ese camino se pueda");
		}

		@Test
		void the_warning_about_a_foreigners_code_stays_on_the_outcome() throws Exception {
			hay(Caminante
				.completo(new DatosForm(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CODIGO_EXTRANJERO, "E12345678",
						"", ""))
				.expediente());
			Document pagina = leer(get(BASE + "resultado"), 200);
			assertThat(pagina.select(".cp-veredicto--CON_RESERVAS")).hasSize(1);
			assertThat(pagina.text()).contains("no hay una regla pública sobre su forma");
		}

		@ParameterizedTest
		@EnumSource(Correo.class)
		void papers_are_within_reach_in_every_outcome(Correo correo) throws Exception {
			Caminante caminante = Caminante.completo(Caminante.HOGAR).responde(new CorreoForm(correo));
			hay(caminante.responde(new ContactoForm("", "")).expediente());
			assertThat(leer(get(BASE + "resultado"), 200).select("a[href=/recuperar-clave/prueba/documentos]"))
				.hasSize(1);
		}

	}

	@Test
	void cannot_tell_yet_leads_to_the_question_that_is_open() throws Exception {
		hay(Caminante.completo(Caminante.SOCIEDAD)
			.responde(new EstadoRucForm(EstadoRuc.NO_SABE))
			.responde(new CorreoForm(Correo.NO_SABE))
			.expediente());
		Document pagina = leer(get(BASE + "resultado"), 200);
		assertThat(pagina.select("main a.govuk-button").eachAttr("href"))
			.contains(BASE + "estado-ruc?cambiar=resultado", BASE + "correo?cambiar=resultado");
	}

	@Test
	void nobody_is_made_ready_for_a_code_that_cannot_come() throws Exception {
		hay(Caminante.completo(Caminante.SOCIEDAD).responde(new CorreoForm(Correo.SIN_ACCESO)).expediente());
		assertThat(destino(get(BASE + "seguridad"))).isEqualTo(BASE + "contacto");
	}

	@Test
	void the_result_tells_every_motive_with_its_source() throws Exception {
		hay(Caminante.completo(Caminante.SOCIEDAD)
			.responde(new SituacionForm(SituacionClave.NUNCA_TUVO))
			.responde(new EstadoRucForm(EstadoRuc.SUSPENDIDO))
			.responde(new ContactoForm("", ""))
			.expediente());
		Document pagina = leer(get(BASE + "resultado"), 200);
		assertThat(reglas(pagina.selectFirst(".cp-motivos"))).containsExactly("R1", "R3");
		assertThat(pagina.select(".cp-motivos li")).hasSize(2)
			.allSatisfy((grupo) -> assertThat(grupo.selectFirst("em").text()).isEqualTo("Sin confirmar"));
		assertThat(pagina.select(".cp-motivos > li > .cp-fuente").text())
			.contains("Página de internet: recuperar la clave de empleador", "sin fecha");
		assertThat(pagina.select(".cp-siguientes a[href=https://www.iess.gob.ec][rel=noreferrer]").eachText())
			.containsOnly("www.iess.gob.ec")
			.isNotEmpty();
		assertThat(pagina.select(".cp-llevar li")).isNotEmpty();
		assertThat(pagina.select("summary").eachText()).contains("Por qué: 2 motivos y sus fuentes",
				"Qué tendría que pasar para hacerlo por internet");
	}

	@Test
	void a_household_without_a_key_is_shown_only_the_number_that_it_will_type() throws Exception {
		hay(Caminante.con(SituacionClave.NUNCA_TUVO).responde(Caminante.HOGAR).expediente());
		Document pagina = leer(get(BASE + "validacion"), 200);
		assertThat(pagina.select(".cp-grupos .cp-valor").eachText()).containsExactly("1710034065");
		assertThat(pagina.selectFirst(".govuk-inset-text").text()).contains("el portal pide la cédula", "sin confirmar",
				"No hace falta RUC ni sucursal");
	}

	@Test
	void motives_of_another_source_stand_apart() throws Exception {
		hay(Caminante.completo(Caminante.SOCIEDAD)
			.responde(new SituacionForm(SituacionClave.BLOQUEADA))
			.responde(new EstadoRucForm(EstadoRuc.SUSPENDIDO))
			.responde(new CorreoForm(Correo.SIN_ACCESO))
			.responde(new ContactoForm("", ""))
			.expediente());
		Document pagina = leer(get(BASE + "resultado"), 200);
		assertThat(pagina.select(".cp-motivos > li").stream().map(RecuperacionControllerTest::reglas))
			.containsExactly(List.of("R3"), List.of("R6"), List.of("R12"));
		assertThat(pagina.select(".cp-motivos > li > .cp-fuente em")).hasSize(Regla.RUC_SUSPENDIDO.fuentes().size()
				+ Regla.CORREO_SIN_ACCESO.fuentes().size() + Regla.CLAVE_BLOQUEADA.fuentes().size());
	}

	/** By a number behind it, which stands at the source. */
	@Test
	void each_task_each_thing_to_take_and_each_remedy_has_the_source_it_rests_on() throws Exception {
		Caminante caminante = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new EstadoRucForm(EstadoRuc.SUSPENDIDO))
			.responde(new CorreoForm(Correo.SIN_ACCESO))
			.responde(new ContactoForm("", ""));
		hay(caminante.expediente());
		Evaluacion evaluacion = caminante.evaluacion();
		Document pagina = leer(get(BASE + "resultado"), 200);
		assertThat(fuentesDe(pagina, pagina.select(".cp-tareas li > p:first-of-type")))
			.containsExactlyInAnyOrderElementsOf(evaluacion.tarjetas()
				.stream()
				.flatMap((tarjeta) -> tarjeta.tareas().stream())
				.map((tarea) -> titulos(tarea.fuentes()))
				.toList());
		assertThat(fuentesDe(pagina, pagina.select(".cp-llevar li"))).containsExactlyElementsOf(
				evaluacion.llevar().stream().map((cosa) -> titulos(cosa.fuente().stream().toList())).toList());
		assertThat(fuentesDe(pagina, pagina.select("details:has(> summary:containsOwn(Qué tendría)) li")))
			.containsExactlyElementsOf(
					evaluacion.decisivos().stream().map((regla) -> titulos(regla.fuentesDelCambio())).toList());
	}

	private static Set<String> titulos(List<Fuente> fuentes) {
		return fuentes.stream()
			.map((fuente) -> ResourceBundle.getBundle("textos.fuentes").getString("fuente." + fuente))
			.collect(Collectors.toSet());
	}

	/** The titles of the sources that the number behind each part leads to. */
	private static List<Set<String>> fuentesDe(Document pagina, List<Element> partes) {
		List<String> numeradas = pagina.select(".cp-fuentes > li").eachText();
		return partes.stream()
			.map((parte) -> Pattern.compile("\\d+(?=[\\d, ]*\\])")
				.matcher(parte.text())
				.results()
				.map((numero) -> numeradas.get(Integer.parseInt(numero.group()) - 1))
				.map((fuente) -> fuente.replaceFirst(", (sin fecha|[^,]*\\d{4}) · .*", ""))
				.collect(Collectors.toSet()))
			.toList();
	}

	/** The rules that a part of a page leads to. */
	private static List<String> reglas(Element parte) {
		return parte.select("a[href^=/reglas]")
			.eachAttr("href")
			.stream()
			.map((a) -> a.replaceFirst(".*#", ""))
			.toList();
	}

	/** Who meets every screen: a code can come, and a visit is due. */
	private static Expediente conVisita() {
		return Caminante.completo(Caminante.SOCIEDAD)
			.responde(new EstadoRucForm(EstadoRuc.CERRADO))
			.responde(new ContactoForm("", ""))
			.expediente();
	}

	private void hay(Expediente expediente) {
		given(this.expedientes.buscar(any(), eq("prueba"))).willReturn(Optional.of(expediente));
	}

	private static MockHttpServletRequestBuilder datos(String numero, String ruc) {
		return post(BASE + "datos").param("empleador", "SOCIEDAD")
			.param("tipo", "CEDULA")
			.param("numero", numero)
			.param("ruc", ruc)
			.param("sucursal", "0001");
	}

	private MvcResult respuesta(MockHttpServletRequestBuilder solicitud) throws Exception {
		return this.mvc.perform(solicitud).andReturn();
	}

	private Document leer(MockHttpServletRequestBuilder solicitud, int estado) throws Exception {
		MvcResult respuesta = respuesta(solicitud);
		assertThat(respuesta.getResponse().getStatus()).isEqualTo(estado);
		return Jsoup.parse(respuesta.getResponse().getContentAsString());
	}

	private String destino(MockHttpServletRequestBuilder solicitud) throws Exception {
		MvcResult respuesta = respuesta(solicitud);
		assertThat(respuesta.getResponse().getStatus()).isEqualTo(303);
		return respuesta.getResponse().getRedirectedUrl();
	}

}
