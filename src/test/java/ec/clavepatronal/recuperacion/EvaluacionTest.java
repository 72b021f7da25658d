package ec.clavepatronal.recuperacion;

import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Desenlace;
import ec.clavepatronal.reglas.Efecto;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.Regla;
import ec.clavepatronal.reglas.Representante;
import ec.clavepatronal.reglas.SituacionClave;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluacionTest {

	@Test
	void online_has_tasks_for_the_portal_and_nothing_to_carry() {
		Evaluacion evaluacion = Caminante.completo(Caminante.SOCIEDAD).evaluacion();
		assertThat(evaluacion.desenlace()).isEqualTo(Desenlace.EN_LINEA);
		assertThat(evaluacion.tareas()).containsExactly(Tarea.ABRIR_CORREO, Tarea.MENU_RECUPERAR, Tarea.FORMULARIO,
				Tarea.CODIGO, Tarea.ENLACE, Tarea.CLAVE_NUEVA);
		assertThat(evaluacion.llevar()).isEmpty();
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
		assertThat(evaluacion.llevar()).isEmpty();
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
	void every_missing_fact_has_a_screen_that_asks_for_it() {
		for (Regla regla : Regla.values()) {
			assertThat(Pantalla.PREGUNTA_DE.containsKey(regla)).as(regla.name())
				.isEqualTo(regla.efecto() == Efecto.FALTA_SABER);
		}
	}

	@Test
	void what_guides_repeat_without_a_source_is_never_called_confirmed() {
		for (Requisito requisito : Requisito.values()) {
			assertThat(requisito.confirmado()).as(requisito.name()).isFalse();
		}
	}

}
