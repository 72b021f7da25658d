package ec.clavepatronal.documentos;

import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The dossier as the window would read it.
 */
class DevolucionTest {

	private static final ExpedienteEvaluado EMPRESA = Taller.sociedadConVisita();

	@Test
	void a_whole_dossier_is_ready() {
		assertThat(Devolucion.de(Taller.dossier(EMPRESA, Taller.LLENA))).isEmpty();
	}

	@Test
	void every_blank_is_told_at_once() {
		assertThat(Devolucion.de(Taller.dossier(EMPRESA, CartaForm.VACIA))).containsExactly(Devolucion.SIN_FIRMANTE,
				Devolucion.SIN_RAZON_SOCIAL, Devolucion.SIN_CIUDAD, Devolucion.SIN_DIRECCION, Devolucion.SIN_CORREO,
				Devolucion.SIN_TELEFONO, Devolucion.SIN_COPIAS);
	}

	@Test
	void one_person_under_two_names_is_told_whatever_the_accents() {
		ExpedienteEvaluado hogar = Taller.hogarConVisita();
		assertThat(Devolucion.de(Taller.dossier(hogar, carta("JOSE AVILA", "José Ávila", null, null, null)))).isEmpty();
		assertThat(Devolucion.de(Taller.dossier(hogar, carta("Luis Mora", "José Ávila", null, null, null))))
			.containsExactly(Devolucion.NOMBRES_DISTINTOS);
	}

	@Test
	void a_company_named_like_its_representative_is_told() {
		assertThat(Devolucion.de(Taller.dossier(EMPRESA, carta("Ana Mora", "ANA MORA", null, null, null))))
			.containsExactly(Devolucion.EMPRESA_CON_NOMBRE_DE_PERSONA);
	}

	@Test
	void a_cedula_is_good_until_its_last_day() {
		assertThat(Devolucion.de(Taller.dossier(EMPRESA, carta("ABC S.A.", "Ana Mora", "23/11/2026", null, null))))
			.isEmpty();
		assertThat(Devolucion.de(Taller.dossier(EMPRESA, carta("ABC S.A.", "Ana Mora", "22/11/2026", null, null))))
			.containsExactly(Devolucion.CEDULA_CADUCADA);
	}

	@Test
	void somebody_else_needs_a_name_and_a_number_of_their_own() {
		assertThat(Devolucion.de(Taller.dossier(EMPRESA, carta("ABC S.A.", "Ana Mora", null, "Luis Paz", null))))
			.containsExactly(Devolucion.TERCERO_A_MEDIAS);
		assertThat(
				Devolucion.de(Taller.dossier(EMPRESA, carta("ABC S.A.", "Ana Mora", null, "Luis Paz", "1710034065"))))
			.containsExactly(Devolucion.TERCERO_ES_EL_MISMO);
	}

	@Test
	void a_number_that_asked_for_a_look_still_does() {
		assertThat(Devolucion.de(Taller.dossier(Taller.extranjeroConVisita(), Taller.LLENA)))
			.contains(Devolucion.NUMEROS_CON_DUDAS);
	}

	@ParameterizedTest
	@EnumSource(Devolucion.class)
	void every_reason_has_its_wording(Devolucion motivo) {
		assertThat(Taller.textos().de("ventanilla." + motivo)).isNotBlank();
	}

	private static CartaForm carta(String razonSocial, String nombre, String caducidad, String tercero, String cedula) {
		return new CartaForm(razonSocial, nombre, "Cuenca", "Calle 1", "a@b.ec", "072345678", caducidad, tercero,
				cedula, "true");
	}

}
