package ec.clavepatronal.recuperacion;

import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.Hechos;
import ec.clavepatronal.reglas.Representante;
import ec.clavepatronal.reglas.SituacionClave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
			.llegaA(Paso.CONTACTO)
			.responde(new ContactoForm("", ""))
			.llegaA(Paso.REVISION);
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
		assertThat(Paso.de(Caminante.con(SituacionClave.OLVIDADA).expediente())).containsExactly(Paso.values());
	}

	@Test
	void another_ruc_asks_again_for_its_state_and_keeps_the_rest() {
		Expediente otro = Caminante.completo(Caminante.SOCIEDAD).expediente().con(Paso.DATOS, DatosForm.DE_EJEMPLO);
		assertThat(otro.respuestas()).doesNotContainKeys(Paso.VALIDACION, Paso.ESTADO_RUC)
			.containsKeys(Paso.SITUACION, Paso.CORREO, Paso.REPRESENTANTE, Paso.SEGURIDAD, Paso.CONTACTO);
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
			.containsKeys(Paso.SITUACION, Paso.CORREO, Paso.SEGURIDAD, Paso.CONTACTO);
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
	@EnumSource(Paso.class)
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
		Expediente expediente = Caminante.completo(Caminante.SOCIEDAD).expediente();
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
