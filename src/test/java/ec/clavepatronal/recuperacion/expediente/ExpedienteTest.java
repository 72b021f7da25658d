package ec.clavepatronal.recuperacion.expediente;

import java.time.LocalDate;
import java.util.stream.Stream;

import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.Hechos;
import ec.clavepatronal.reglas.Regla;
import ec.clavepatronal.reglas.Representante;
import ec.clavepatronal.reglas.RespuestaDelPortal;
import ec.clavepatronal.reglas.SituacionClave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExpedienteTest {

	@Test
	void a_company_meets_every_screen_in_order() {
		Caminante.con(SituacionClave.OLVIDADA)
			.llegaA(Paso.DATOS)
			.responde(Caminante.SOCIEDAD)
			.llegaA(Paso.VALIDACION)
			.responde(new ValidacionForm(true))
			.llegaA(Paso.ESTADO_RUC)
			.responde(new EstadoRucForm(EstadoRuc.ACTIVO))
			.llegaA(Paso.CORREO)
			.responde(new CorreoForm(Correo.VIGENTE))
			.llegaA(Paso.REPRESENTANTE)
			.responde(new RepresentanteForm(Representante.VIGENTE))
			.llegaA(Paso.SEGURIDAD)
			.responde(new SeguridadForm())
			.llegaA(Paso.REVISION);
	}

	@Test
	void a_visit_that_is_due_asks_for_what_the_appointment_needs() {
		Caminante.completo(Caminante.SOCIEDAD)
			.responde(new EstadoRucForm(EstadoRuc.CERRADO))
			.llegaA(Paso.CONTACTO)
			.responde(new ContactoForm("", ""))
			.llegaA(Paso.REVISION);
	}

	@ParameterizedTest
	@EnumSource(value = Correo.class, names = "VIGENTE", mode = EnumSource.Mode.EXCLUDE)
	void nobody_gets_ready_for_a_code_that_cannot_come(Correo correo) {
		assertThat(Paso.de(Caminante.completo(Caminante.HOGAR).responde(new CorreoForm(correo)).expediente()))
			.doesNotContain(Paso.SEGURIDAD);
	}

	@ParameterizedTest
	@MethodSource("empleadores")
	void before_a_first_key_nothing_on_record_is_asked_about_and_nothing_is_in_doubt(DatosForm datos) {
		Caminante caminante = Caminante.con(SituacionClave.NUNCA_TUVO).responde(datos);
		assertThat(Paso.de(caminante.expediente())).doesNotContain(Paso.CORREO, Paso.REPRESENTANTE);
		assertThat(caminante.responde(new EstadoRucForm(EstadoRuc.ACTIVO)).evaluacion().motivos())
			.containsExactly(Regla.PRIMERA_VEZ);
	}

	static Stream<DatosForm> empleadores() {
		return Stream.of(Caminante.SOCIEDAD, Caminante.PERSONA, Caminante.HOGAR);
	}

	@Test
	void whoever_had_a_key_after_all_is_asked_about_the_mailbox() {
		Expediente primera = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new SituacionForm(SituacionClave.NUNCA_TUVO))
			.expediente();
		assertThat(primera.respuestas()).doesNotContainKeys(Paso.CORREO, Paso.REPRESENTANTE, Paso.SEGURIDAD);
		assertThat(primera.con(Paso.SITUACION, new SituacionForm(SituacionClave.OLVIDADA)).pendiente())
			.isEqualTo(Paso.CORREO);
	}

	@Test
	void nobody_gets_ready_for_a_code_of_a_key_that_never_was() {
		assertThat(Paso.de(Caminante.con(SituacionClave.NUNCA_TUVO).responde(Caminante.HOGAR).expediente()))
			.doesNotContain(Paso.SEGURIDAD)
			.contains(Paso.CONTACTO);
	}

	@Test
	void a_household_goes_straight_to_the_outcome_and_may_look_back() {
		Expediente hogar = Caminante.completo(Caminante.HOGAR).llegaA(Paso.RESULTADO).expediente();
		assertThat(hogar.alcanza(Paso.REVISION)).isTrue();
		assertThat(Caminante.con(SituacionClave.OLVIDADA).responde(Caminante.HOGAR).expediente().alcanza(Paso.REVISION))
			.isFalse();
	}

	@Test
	void what_the_portal_said_is_asked_of_nobody_and_only_after_the_outcome() {
		Expediente completo = Caminante.completo(Caminante.SOCIEDAD).llegaA(Paso.REVISION).expediente();
		assertThat(Paso.de(completo)).doesNotContain(Paso.PORTAL);
		assertThat(completo.alcanza(Paso.PORTAL)).isTrue();
		assertThat(completo.hechos().portal()).isEqualTo(RespuestaDelPortal.AUN_NO);
		assertThat(
				Caminante.con(SituacionClave.OLVIDADA).responde(Caminante.SOCIEDAD).expediente().alcanza(Paso.PORTAL))
			.isFalse();
	}

	/** It was about other data, another mailbox, another state of things. */
	@ParameterizedTest
	@MethodSource("cambios")
	void what_the_portal_said_is_forgotten_with_what_it_was_about(Paso paso, Formulario cambio) {
		Expediente antes = conPortal(RespuestaDelPortal.NO_COINCIDEN);
		assertThat(antes.hechos().portal()).isEqualTo(RespuestaDelPortal.NO_COINCIDEN);
		assertThat(antes.con(paso, cambio).hechos().portal()).isEqualTo(RespuestaDelPortal.AUN_NO);
	}

	static Stream<Arguments> cambios() {
		return Stream.of(Arguments.of(Paso.SITUACION, new SituacionForm(SituacionClave.BLOQUEADA)),
				Arguments.of(Paso.DATOS,
						new DatosForm(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA, "1710034065", "1790011674001",
								"0002")),
				Arguments.of(Paso.ESTADO_RUC, new EstadoRucForm(EstadoRuc.SUSPENDIDO)),
				Arguments.of(Paso.CORREO, new CorreoForm(Correo.OLVIDADO)),
				Arguments.of(Paso.REPRESENTANTE, new RepresentanteForm(Representante.NO_SABE)));
	}

	@Test
	void what_the_portal_said_stays_when_only_contact_data_change() {
		Expediente antes = conPortal(RespuestaDelPortal.MANDA_A_OFICINA);
		assertThat(antes.pendiente()).isEqualTo(Paso.REVISION);
		assertThat(antes.con(Paso.CONTACTO, new ContactoForm("", "0991234567")).hechos().portal())
			.isEqualTo(RespuestaDelPortal.MANDA_A_OFICINA);
	}

	@Test
	void an_answer_of_the_portal_is_taken_back_by_saying_not_yet() {
		Expediente expediente = conPortal(RespuestaDelPortal.BLOQUEADA).con(Paso.PORTAL,
				new PortalForm(RespuestaDelPortal.AUN_NO, LocalDate.of(2026, 11, 26)));
		assertThat(expediente.hechos().portal()).isEqualTo(RespuestaDelPortal.AUN_NO);
		assertThat(expediente.portal()).isEmpty();
	}

	private static Expediente conPortal(RespuestaDelPortal dicho) {
		return Caminante.completo(Caminante.SOCIEDAD)
			.responde(new PortalForm(dicho, LocalDate.of(2026, 11, 25)))
			.expediente();
	}

	@Test
	void a_natural_person_is_not_asked_for_a_representative() {
		assertThat(Paso.de(Caminante.completo(Caminante.PERSONA).expediente())).contains(Paso.ESTADO_RUC)
			.doesNotContain(Paso.REPRESENTANTE);
	}

	@Test
	void a_household_is_asked_neither_for_the_ruc_nor_for_a_representative() {
		assertThat(Paso.de(Caminante.completo(Caminante.HOGAR).expediente())).doesNotContain(Paso.ESTADO_RUC,
				Paso.REPRESENTANTE);
	}

	@Test
	void until_the_kind_of_employer_is_known_the_longest_way_is_announced() {
		assertThat(Paso.de(Caminante.con(SituacionClave.OLVIDADA).expediente()))
			.containsExactly(Stream.of(Paso.values()).filter(Paso::enCamino).toArray(Paso[]::new));
	}

	@Test
	void another_ruc_asks_again_for_its_state_and_keeps_the_rest() {
		Expediente otro = Caminante.completo(Caminante.SOCIEDAD).expediente().con(Paso.DATOS, DatosForm.DE_EJEMPLO);
		assertThat(otro.respuestas()).doesNotContainKeys(Paso.VALIDACION, Paso.ESTADO_RUC)
			.containsKeys(Paso.SITUACION, Paso.CORREO, Paso.REPRESENTANTE, Paso.SEGURIDAD);
		assertThat(otro.pendiente()).isEqualTo(Paso.VALIDACION);
	}

	@Test
	void another_sucursal_keeps_the_state_of_the_ruc() {
		DatosForm otraSucursal = new DatosForm(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA, "1710034065",
				"1790011674001", "0002");
		Expediente otro = Caminante.completo(Caminante.SOCIEDAD).expediente().con(Paso.DATOS, otraSucursal);
		assertThat(otro.respuestas()).containsKey(Paso.ESTADO_RUC).doesNotContainKey(Paso.VALIDACION);
	}

	@Test
	void becoming_a_household_drops_only_what_no_longer_applies() {
		Expediente hogar = Caminante.completo(Caminante.SOCIEDAD).expediente().con(Paso.DATOS, Caminante.HOGAR);
		assertThat(hogar.respuestas()).doesNotContainKeys(Paso.VALIDACION, Paso.ESTADO_RUC, Paso.REPRESENTANTE)
			.containsKeys(Paso.SITUACION, Paso.CORREO, Paso.SEGURIDAD);
	}

	@Test
	void the_same_answer_again_changes_nothing_but_the_version() {
		Expediente antes = Caminante.completo(Caminante.SOCIEDAD).expediente();
		Expediente despues = antes.con(Paso.DATOS, Caminante.SOCIEDAD);
		assertThat(despues.respuestas()).isEqualTo(antes.respuestas());
		assertThat(despues.version()).isEqualTo(antes.version() + 1);
	}

	@Test
	void screens_can_be_reached_up_to_the_first_open_one() {
		Expediente expediente = Caminante.con(SituacionClave.OLVIDADA).responde(Caminante.SOCIEDAD).expediente();
		assertThat(expediente.alcanza(Paso.SITUACION)).isTrue();
		assertThat(expediente.alcanza(Paso.DATOS)).isTrue();
		assertThat(expediente.alcanza(Paso.VALIDACION)).isTrue();
		assertThat(expediente.alcanza(Paso.ESTADO_RUC)).isFalse();
		assertThat(expediente.alcanza(Paso.RESULTADO)).isFalse();
	}

	@ParameterizedTest
	@EnumSource(value = Paso.class, names = "CONTACTO", mode = EnumSource.Mode.EXCLUDE)
	void with_everything_answered_every_screen_can_be_reached(Paso paso) {
		assertThat(Caminante.completo(Caminante.SOCIEDAD).expediente().alcanza(paso)).isTrue();
	}

	@Test
	void a_screen_that_does_not_apply_cannot_be_reached() {
		assertThat(Caminante.completo(Caminante.HOGAR).expediente().alcanza(Paso.ESTADO_RUC)).isFalse();
	}

	@ParameterizedTest
	@EnumSource(Paso.class)
	void back_undoes_next(Paso paso) {
		Expediente expediente = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new EstadoRucForm(EstadoRuc.CERRADO))
			.expediente();
		paso.siguiente(expediente).ifPresent((siguiente) -> assertThat(siguiente.anterior(expediente)).contains(paso));
	}

	@Test
	void what_was_not_asked_counts_as_not_known() {
		assertThat(Caminante.con(SituacionClave.OLVIDADA).responde(Caminante.SOCIEDAD).expediente().hechos())
			.isEqualTo(new Hechos(Empleador.SOCIEDAD, SituacionClave.OLVIDADA, EstadoRuc.NO_SABE, Correo.NO_SABE,
					Representante.NO_SABE));
	}

	@Test
	void nothing_that_was_typed_shows_in_its_text() {
		Expediente expediente = Caminante.completo(Caminante.SOCIEDAD)
			.responde(new ContactoForm("alguien@ejemplo.com", "0991234567"))
			.expediente();
		assertThat(expediente.toString()).doesNotContain("1710034065", "1790011674001", "alguien", "0991234567");
		assertThat(Caminante.SOCIEDAD.escritos().toString()).doesNotContain("1710034065", "1790011674001");
		assertThat(Caminante.completo(Caminante.SOCIEDAD).evaluacion().toString()).doesNotContain("1710034065",
				"1790011674001");
	}

}
