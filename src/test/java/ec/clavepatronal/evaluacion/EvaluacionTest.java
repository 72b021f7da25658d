package ec.clavepatronal.evaluacion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.recuperacion.expediente.Caminante;
import ec.clavepatronal.recuperacion.expediente.ContactoForm;
import ec.clavepatronal.recuperacion.expediente.CorreoForm;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.EstadoRucForm;
import ec.clavepatronal.recuperacion.expediente.PortalForm;
import ec.clavepatronal.recuperacion.expediente.RepresentanteForm;
import ec.clavepatronal.recuperacion.expediente.SituacionForm;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Desenlace;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.Regla;
import ec.clavepatronal.reglas.Representante;
import ec.clavepatronal.reglas.RespuestaDelPortal;
import ec.clavepatronal.reglas.SituacionClave;
import ec.clavepatronal.reglas.TodosLosHechos;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluacionTest {

	private static final DatosForm EXTRANJERO = new DatosForm(Empleador.SERVICIO_DOMESTICO,
			TipoIdentificacion.CODIGO_EXTRANJERO, "E12345678", "", "");

	@Test
	void online_has_tasks_for_the_portal_and_a_plan_b() {
		Evaluacion evaluacion = Caminante.completo(Caminante.SOCIEDAD).evaluacion();
		assertThat(evaluacion.desenlace()).isEqualTo(Desenlace.EN_LINEA);
		assertThat(evaluacion.tareas()).containsExactly(Tarea.ABRIR_CORREO, Tarea.MENU_RECUPERAR, Tarea.FORMULARIO,
				Tarea.CODIGO, Tarea.ENLACE, Tarea.CLAVE_NUEVA);
		assertThat(evaluacion.veredicto()).isEqualTo(Veredicto.EN_LINEA);
		assertThat(evaluacion.reservas()).isEmpty();
		assertThat(evaluacion.conVisita()).isFalse();
		assertThat(evaluacion.planB()).containsExactly(Tarea.NO_INSISTIR, Tarea.PEDIR_TURNO, Tarea.ACUDIR);
		assertThat(evaluacion.llevar()).contains(Requisito.CARTA_DE_SOLICITUD, Requisito.CONFIRMACION_TURNO);
		assertThat(evaluacion.decisivos()).isEmpty();
	}

	@Test
	void a_visit_tells_every_motive_and_what_is_still_open() {
		Evaluacion evaluacion = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new EstadoRucForm(EstadoRuc.CERRADO))
			.responde(new CorreoForm(Correo.NO_SABE))
			.responde(new RepresentanteForm(Representante.CAMBIO_SIN_REGISTRAR))
			.evaluacion();
		assertThat(evaluacion.desenlace()).isEqualTo(Desenlace.PARCIAL_CON_VISITA);
		assertThat(evaluacion.motivos()).containsExactly(Regla.RUC_CERRADO, Regla.CORREO_SIN_CONFIRMAR,
				Regla.REPRESENTANTE_CAMBIADO);
		assertThat(evaluacion.decisivos()).containsExactly(Regla.RUC_CERRADO);
		assertThat(evaluacion.llevar()).contains(Requisito.CEDULA, Requisito.CONFIRMACION_TURNO, Requisito.NOMBRAMIENTO)
			.doesNotContain(Requisito.SOLICITUD_Y_ACUERDO, Requisito.PLANILLA_DE_SERVICIO, Requisito.CODIGO_EXTRANJERO);
	}

	@Test
	void cannot_tell_yet_asks_to_find_out_and_promises_nothing() {
		Evaluacion evaluacion = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new CorreoForm(Correo.NO_SABE))
			.evaluacion();
		assertThat(evaluacion.desenlace()).isEqualTo(Desenlace.POR_CONFIRMAR);
		assertThat(evaluacion.tareas()).containsExactly(Tarea.AVERIGUAR);
		assertThat(evaluacion.decisivos()).containsExactly(Regla.CORREO_SIN_CONFIRMAR);
		assertThat(evaluacion.veredicto()).isEqualTo(Veredicto.POR_CONFIRMAR);
		assertThat(evaluacion.planB()).isNotEmpty();
		assertThat(evaluacion.llevar()).contains(Requisito.CARTA_DE_SOLICITUD);
	}

	@Test
	void a_new_representative_makes_the_yes_a_doubt_with_tasks_of_its_own() {
		Evaluacion evaluacion = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new RepresentanteForm(Representante.CAMBIO_SIN_REGISTRAR))
			.evaluacion();
		assertThat(evaluacion.desenlace()).isEqualTo(Desenlace.EN_LINEA);
		assertThat(evaluacion.veredicto()).isEqualTo(Veredicto.CON_RESERVAS);
		assertThat(evaluacion.reservas()).containsExactly("R10");
		assertThat(evaluacion.tareas()).containsExactly(Tarea.CUAL_CEDULA, Tarea.QUIEN_CONSTA, Tarea.PEDIR_TURNO,
				Tarea.ACTUALIZAR_DATOS, Tarea.ABRIR_CORREO, Tarea.MENU_RECUPERAR, Tarea.FORMULARIO, Tarea.CODIGO,
				Tarea.ENLACE, Tarea.CLAVE_NUEVA);
		assertThat(evaluacion.tarjetas()).extracting(Tarjeta::clave)
			.containsExactly("etapa.REVISAR", "etapa.ACTUALIZAR", "etapa.PORTAL");
	}

	@Test
	void a_representative_that_nobody_is_sure_of_is_looked_up_first() {
		Evaluacion evaluacion = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new RepresentanteForm(Representante.NO_SABE))
			.evaluacion();
		assertThat(evaluacion.veredicto()).isEqualTo(Veredicto.CON_RESERVAS);
		assertThat(evaluacion.tareas()).startsWith(Tarea.QUIEN_CONSTA).doesNotContain(Tarea.ACTUALIZAR_DATOS);
	}

	@Test
	void a_blocked_key_alone_is_advice_and_no_reserve() {
		Evaluacion evaluacion = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new SituacionForm(SituacionClave.BLOQUEADA))
			.evaluacion();
		assertThat(evaluacion.motivos()).containsExactly(Regla.CLAVE_BLOQUEADA);
		assertThat(evaluacion.veredicto()).isEqualTo(Veredicto.EN_LINEA);
	}

	@ParameterizedTest
	@ValueSource(strings = { "E12345678", "1710034065" })
	void the_code_of_a_foreigner_is_a_doubt_in_every_shape(String codigo) {
		Evaluacion evaluacion = Caminante
			.completo(new DatosForm(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CODIGO_EXTRANJERO, codigo, "", ""))
			.evaluacion();
		assertThat(evaluacion.reservas()).containsExactly(Evaluacion.SIN_REGLA_PUBLICA);
		assertThat(evaluacion.veredicto()).isEqualTo(Veredicto.CON_RESERVAS);
	}

	@Test
	void one_visit_mends_what_is_on_record_too() {
		Evaluacion evaluacion = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new CorreoForm(Correo.SIN_ACCESO))
			.evaluacion();
		assertThat(evaluacion.tareas()).containsSubsequence(Tarea.PEDIR_TURNO, Tarea.ACUDIR, Tarea.ACTUALIZAR_DATOS);
		assertThat(evaluacion.planB()).isEmpty();
	}

	/** Each answer: the verdict, and with which task the next step begins. */
	@ParameterizedTest
	@CsvSource({ "FUNCIONO,RECUPERADO,REVISAR_AL_ENTRAR", "NO_COINCIDEN,CON_RESERVAS,SUCURSAL",
			"SIN_CODIGO,CON_RESERVAS,BUSCAR_CODIGO", "BLOQUEADA,CON_RESERVAS,CUAL_CLAVE",
			"MANDA_A_OFICINA,PARCIAL_CON_VISITA,PEDIR_TURNO", "OTRA_COSA,CON_RESERVAS,ANOTAR_MENSAJE",
			"AUN_NO,EN_LINEA,ABRIR_CORREO" })
	void what_the_portal_said_says_what_comes_next(RespuestaDelPortal dicho, Veredicto veredicto, Tarea primera) {
		Evaluacion evaluacion = trasElPortal(Caminante.SOCIEDAD, dicho);
		assertThat(evaluacion.veredicto()).isEqualTo(veredicto);
		assertThat(evaluacion.tareas()).startsWith(primera).doesNotHaveDuplicates();
	}

	@Test
	void data_that_do_not_match_are_compared_as_far_as_each_employer_has_them() {
		assertThat(trasElPortal(Caminante.SOCIEDAD, RespuestaDelPortal.NO_COINCIDEN).tareas()).contains(Tarea.SUCURSAL,
				Tarea.CUAL_CEDULA, Tarea.ESTADO_EN_EL_SRI, Tarea.CONSTAR_EN_EL_IESS);
		assertThat(trasElPortal(Caminante.HOGAR, RespuestaDelPortal.NO_COINCIDEN).tareas())
			.contains(Tarea.NUMERO_COMPLETO, Tarea.CONSTAR_EN_EL_IESS)
			.doesNotContain(Tarea.SUCURSAL, Tarea.ESTADO_EN_EL_SRI);
	}

	@Test
	void whoever_was_sent_to_an_office_is_not_sent_back_to_the_portal() {
		assertThat(trasElPortal(Caminante.SOCIEDAD, RespuestaDelPortal.MANDA_A_OFICINA).tareas())
			.doesNotContain(Tarea.MENU_RECUPERAR, Tarea.FORMULARIO)
			.contains(Tarea.PEDIR_TURNO);
	}

	@Test
	void a_key_that_the_portal_calls_blocked_is_tried_once_and_nothing_contradicts_it() {
		Evaluacion evaluacion = trasElPortal(Caminante.SOCIEDAD, RespuestaDelPortal.BLOQUEADA);
		assertThat(evaluacion.tareas())
			.containsSubsequence(Tarea.CUAL_CLAVE, Tarea.PROBAR_UNA_VEZ, Tarea.FORMULARIO, Tarea.CLAVE_NUEVA)
			.doesNotContain(Tarea.NO_INSISTIR);
		assertThat(evaluacion.tarjetas()).extracting(Tarjeta::clave)
			.containsExactly("tarea.CUAL_CLAVE", "etapa.PORTAL_UNA_VEZ", "etapa.CLAVE");
		assertThat(evaluacion.planB()).isNotEmpty();
	}

	/** Whatever the portal said, whoever has to go anyway is not sent back to it. */
	@ParameterizedTest
	@EnumSource(value = RespuestaDelPortal.class, names = { "AUN_NO", "FUNCIONO" }, mode = EnumSource.Mode.EXCLUDE)
	void with_a_visit_due_every_answer_of_the_portal_ends_at_the_office(RespuestaDelPortal dicho) {
		Evaluacion evaluacion = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new EstadoRucForm(EstadoRuc.CERRADO))
			.responde(new ContactoForm("", ""))
			.responde(new PortalForm(dicho, LocalDate.of(2026, 11, 25)))
			.evaluacion();
		assertThat(evaluacion.veredicto()).isEqualTo(Veredicto.PARCIAL_CON_VISITA);
		assertThat(evaluacion.tareas()).doesNotHaveDuplicates()
			.doesNotContain(Tarea.MENU_RECUPERAR, Tarea.FORMULARIO, Tarea.BUSCAR_CODIGO, Tarea.ESTADO_EN_EL_SRI)
			.containsSubsequence(Tarea.PEDIR_TURNO, Tarea.NO_INSISTIR, Tarea.DESCARGAR_DOCUMENTOS, Tarea.ACUDIR);
		assertThat(evaluacion.claveDelVeredicto())
			.isEqualTo((dicho == RespuestaDelPortal.MANDA_A_OFICINA) ? "veredicto.A_LA_OFICINA" : "veredicto.YA_PROBO");
		assertThat(evaluacion.puedeProbarOtraVez()).isFalse();
		assertThat(evaluacion.seEscribeEnElPortal()).isFalse();
	}

	@Test
	void with_a_visit_due_what_the_portal_said_is_looked_at_before_going() {
		Caminante caminante = Caminante.completo(Caminante.SOCIEDAD).responde(new CorreoForm(Correo.SIN_ACCESO));
		assertThat(caminante.responde(new ContactoForm("", ""))
			.responde(new PortalForm(RespuestaDelPortal.NO_COINCIDEN, LocalDate.of(2026, 11, 25)))
			.evaluacion()
			.tareas()).startsWith(Tarea.SUCURSAL, Tarea.CUAL_CEDULA, Tarea.ESTADO_EN_EL_SRI, Tarea.CONSTAR_EN_EL_IESS);
	}

	@Test
	void a_visit_says_what_to_clear_up_before_going() {
		Evaluacion evaluacion = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new SituacionForm(SituacionClave.BLOQUEADA))
			.responde(new EstadoRucForm(EstadoRuc.NO_SABE))
			.responde(new CorreoForm(Correo.SIN_ACCESO))
			.responde(new RepresentanteForm(Representante.NO_SABE))
			.evaluacion();
		assertThat(evaluacion.porAclarar()).containsExactly(Regla.RUC_SIN_CONFIRMAR, Regla.REPRESENTANTE_SIN_CONFIRMAR);
		assertThat(evaluacion.tareas()).startsWith(Tarea.RECUPERAR_CORREO, Tarea.ESTADO_EN_EL_SRI, Tarea.QUIEN_CONSTA);
	}

	@Test
	void where_no_visit_is_due_nothing_is_cleared_up_before_going() {
		assertThat(Caminante.completo(Caminante.SOCIEDAD)
			.responde(new RepresentanteForm(Representante.NO_SABE))
			.evaluacion()
			.porAclarar()).isEmpty();
	}

	/** There is nothing to compare such a code with, so it is not tried again. */
	@Test
	void a_foreigners_code_that_the_portal_refused_is_taken_to_the_office() {
		Evaluacion evaluacion = trasElPortal(EXTRANJERO, RespuestaDelPortal.NO_COINCIDEN);
		assertThat(evaluacion.desenlace()).isEqualTo(Desenlace.EN_LINEA);
		assertThat(evaluacion.veredicto()).isEqualTo(Veredicto.PARCIAL_CON_VISITA);
		assertThat(evaluacion.tareas()).doesNotContain(Tarea.FORMULARIO).contains(Tarea.PEDIR_TURNO, Tarea.ACUDIR);
		assertThat(evaluacion.porAclarar()).isEmpty();
	}

	/** As R14 says what would change it: once more, and only then the window. */
	@Test
	void whoever_got_no_code_tries_once_more_and_only_then_asks_at_the_window() {
		Evaluacion evaluacion = trasElPortal(Caminante.SOCIEDAD, RespuestaDelPortal.SIN_CODIGO);
		assertThat(evaluacion.tareas()).containsExactly(Tarea.BUSCAR_CODIGO, Tarea.ABRIR_CORREO, Tarea.MENU_RECUPERAR,
				Tarea.FORMULARIO, Tarea.CODIGO, Tarea.ENLACE, Tarea.CLAVE_NUEVA, Tarea.SI_NO_LLEGA, Tarea.PEDIR_TURNO,
				Tarea.ACTUALIZAR_DATOS);
		assertThat(evaluacion.tarjetas()).extracting(Tarjeta::clave)
			.containsExactly("tarea.BUSCAR_CODIGO", "etapa.PORTAL", "tarea.SI_NO_LLEGA");
	}

	/** The window is due anyway, whether the code comes or not. */
	@Test
	void without_a_code_a_new_representative_still_goes_to_the_window_first() {
		Evaluacion evaluacion = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new RepresentanteForm(Representante.CAMBIO_SIN_REGISTRAR))
			.responde(new PortalForm(RespuestaDelPortal.SIN_CODIGO, LocalDate.of(2026, 11, 25)))
			.evaluacion();
		assertThat(evaluacion.tareas()).doesNotContain(Tarea.SI_NO_LLEGA)
			.containsSubsequence(Tarea.BUSCAR_CODIGO, Tarea.CUAL_CEDULA, Tarea.PEDIR_TURNO, Tarea.ABRIR_CORREO);
	}

	/** Page, paper and JSON tell the same order: only the page has cards. */
	@ParameterizedTest
	@MethodSource("mundo")
	void the_cards_are_three_at_most_and_hold_the_tasks_in_their_order(DatosForm datos) {
		SoftAssertions.assertSoftly((todas) -> TodosLosHechos.conPortal()
			.filter((hechos) -> hechos.empleador() == datos.empleador())
			.map((hechos) -> Caminante.EVALUADOR.evaluar(Caminante.EVALUADOR.leer(datos.escritos()), hechos))
			.forEach((evaluacion) -> {
				Map<Etapa, List<Tarea>> etapas = Etapa.de(evaluacion.tareas());
				todas.assertThat(etapas.values().stream().flatMap(List::stream))
					.as(evaluacion.hechos().toString())
					.containsExactlyElementsOf(evaluacion.tareas());
				todas.assertThat(etapas).as(evaluacion.hechos().toString()).hasSizeLessThanOrEqualTo(3);
			}));
	}

	static Stream<DatosForm> mundo() {
		return Stream.of(Caminante.SOCIEDAD, Caminante.PERSONA, Caminante.HOGAR, EXTRANJERO);
	}

	@Test
	void a_new_representative_is_looked_up_before_a_visit_too() {
		Evaluacion evaluacion = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new CorreoForm(Correo.OLVIDADO))
			.responde(new RepresentanteForm(Representante.CAMBIO_SIN_REGISTRAR))
			.evaluacion();
		assertThat(evaluacion.tareas()).startsWith(Tarea.RECUPERAR_CORREO, Tarea.CUAL_CEDULA, Tarea.QUIEN_CONSTA)
			.contains(Tarea.ACUDIR);
	}

	/** No form is left to type it in. */
	@Test
	void whoever_is_sent_to_an_office_is_not_told_whose_number_to_type() {
		Evaluacion evaluacion = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new RepresentanteForm(Representante.CAMBIO_SIN_REGISTRAR))
			.responde(new PortalForm(RespuestaDelPortal.MANDA_A_OFICINA, LocalDate.of(2026, 11, 25)))
			.evaluacion();
		assertThat(evaluacion.tareas()).startsWith(Tarea.QUIEN_CONSTA).doesNotContain(Tarea.CUAL_CEDULA);
	}

	@Test
	void what_is_to_be_found_out_comes_first_and_a_new_representative_after_it() {
		assertThat(Caminante.completo(Caminante.SOCIEDAD)
			.responde(new CorreoForm(Correo.NO_SABE))
			.responde(new RepresentanteForm(Representante.CAMBIO_SIN_REGISTRAR))
			.evaluacion()
			.tareas()).containsExactly(Tarea.AVERIGUAR, Tarea.CUAL_CEDULA, Tarea.QUIEN_CONSTA, Tarea.PEDIR_TURNO,
					Tarea.ACTUALIZAR_DATOS);
	}

	/** IESS need not know an employer before the first key. */
	@ParameterizedTest
	@EnumSource(RespuestaDelPortal.class)
	void a_first_key_asks_nothing_that_only_a_recovery_needs(RespuestaDelPortal dicho) {
		for (DatosForm datos : List.of(Caminante.SOCIEDAD, Caminante.HOGAR)) {
			assertThat(Caminante.completo(datos)
				.responde(new SituacionForm(SituacionClave.NUNCA_TUVO))
				.responde(new RepresentanteForm(Representante.CAMBIO_SIN_REGISTRAR))
				.responde(new PortalForm(dicho, LocalDate.of(2026, 11, 25)))
				.evaluacion()
				.tareas()).doesNotContain(Tarea.CONSTAR_EN_EL_IESS, Tarea.CUAL_CEDULA, Tarea.QUIEN_CONSTA,
						Tarea.SUCURSAL, Tarea.NUMERO_COMPLETO);
		}
	}

	@ParameterizedTest
	@EnumSource(Correo.class)
	void a_key_that_was_recovered_is_so_whatever_was_foreseen(Correo correo) {
		Evaluacion evaluacion = Caminante.completo(Caminante.HOGAR)
			.responde(new CorreoForm(correo))
			.responde(new PortalForm(RespuestaDelPortal.FUNCIONO, LocalDate.of(2026, 11, 25)))
			.evaluacion();
		assertThat(evaluacion.veredicto()).isEqualTo(Veredicto.RECUPERADO);
		assertThat(evaluacion.conVisita()).isFalse();
		assertThat(evaluacion.planB()).isEmpty();
		assertThat(evaluacion.tareas()).containsExactly(Tarea.REVISAR_AL_ENTRAR, Tarea.GUARDAR_CLAVE,
				Tarea.NO_COMPARTIR);
	}

	private static Evaluacion trasElPortal(DatosForm datos, RespuestaDelPortal dicho) {
		return Caminante.completo(datos).responde(new PortalForm(dicho, LocalDate.of(2026, 11, 25))).evaluacion();
	}

	@Test
	void a_first_key_of_a_household_takes_the_way_of_registration() {
		Evaluacion evaluacion = Caminante.completo(Caminante.HOGAR)
			.responde(new SituacionForm(SituacionClave.NUNCA_TUVO))
			.evaluacion();
		assertThat(evaluacion.tareas()).startsWith(Tarea.MENU_REGISTRO);
		assertThat(evaluacion.llevar()).contains(Requisito.SOLICITUD_Y_ACUERDO, Requisito.PLANILLA_DE_SERVICIO)
			.doesNotContain(Requisito.COPIA_RUC, Requisito.NOMBRAMIENTO, Requisito.DOCUMENTOS_DEL_PORTAL);
	}

	@Test
	void what_guides_repeat_without_a_source_is_never_called_confirmed() {
		for (Requisito requisito : Requisito.values()) {
			assertThat(requisito.confirmado()).as(requisito.name()).isFalse();
		}
	}

}
