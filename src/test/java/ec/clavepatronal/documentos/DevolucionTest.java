package ec.clavepatronal.documentos;

import java.util.Optional;

import ec.clavepatronal.calendario.CalendarioTest;
import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
				Devolucion.SIN_IDENTIFICACION, Devolucion.SIN_CORREO_NUEVO, Devolucion.SIN_RAZON_SOCIAL,
				Devolucion.SIN_CIUDAD, Devolucion.SIN_DIRECCION, Devolucion.SIN_CORREO, Devolucion.SIN_TELEFONO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "- - -", ".", "123" })
	void a_dash_is_no_name(String garabato) {
		CartaForm carta = new CartaForm(garabato, garabato, garabato, garabato, "a@b.ec", "072345678", null, garabato,
				"1714307103", "1714307103", null);
		assertThat(Devolucion.de(Taller.dossier(EMPRESA, carta))).contains(Devolucion.SIN_FIRMANTE,
				Devolucion.SIN_RAZON_SOCIAL, Devolucion.SIN_CIUDAD, Devolucion.SIN_DIRECCION,
				Devolucion.TERCERO_A_MEDIAS);
	}

	@Test
	void one_person_under_two_names_is_told_whatever_the_accents() {
		ExpedienteEvaluado hogar = Taller.hogarConVisita();
		assertThat(Devolucion.de(Taller.dossier(hogar, carta("JOSE AVILA", "José Ávila", null, null, null)))).isEmpty();
		assertThat(Devolucion.de(Taller.dossier(hogar, carta("Luis Mora", "José Ávila", null, null, null))))
			.containsExactly(Devolucion.NOMBRES_DISTINTOS);
	}

	@Test
	void a_new_representative_who_signs_with_the_number_of_the_old_one_is_told() {
		CartaForm carta = new CartaForm("ABC S.A.", "Ana Mora", "Cuenca", "Calle 1", "a@b.ec", "072345678", null, null,
				null, "1710034065", "nueva@b.ec");
		assertThat(Devolucion.de(Taller.dossier(EMPRESA, carta))).containsExactly(Devolucion.FIRMA_EL_ANTERIOR);
		assertThat(Devolucion.de(Taller.dossier(Taller.entidadConVisita(), carta)))
			.as("who may still be the same is not told to be another")
			.isEmpty();
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
	void a_cedula_has_to_be_good_on_the_day_of_the_appointment() {
		CartaForm carta = carta("ABC S.A.", "Ana Mora", "1/12/2026", null, null);
		assertThat(Devolucion.de(conCita("1/12/2026", carta))).isEmpty();
		assertThat(Devolucion.de(conCita("2/12/2026", carta))).containsExactly(Devolucion.CEDULA_CADUCADA);
	}

	@Test
	void there_is_advice_besides_reasons_and_it_is_told_apart() {
		Dossier dossier = Taller.dossier(EMPRESA, carta("ABC S.A.", "Ana Mora", "1/12/2026", null, null));
		assertThat(Devolucion.de(dossier)).isEmpty();
		assertThat(Consejo.para(dossier, Criterio.HABITUAL)).containsExactly(Consejo.FIRMAR_SOLICITUD, Consejo.COPIAS,
				Consejo.CADUCA_PRONTO);
		assertThat(Consejo.para(Taller.dossier(EMPRESA, carta("ABC S.A.", "Ana Mora", null, "Luis Paz", "2222222222")),
				Criterio.HABITUAL))
			.containsExactly(Consejo.FIRMAR_SOLICITUD, Consejo.FIRMAR_AUTORIZACION, Consejo.COPIAS,
					Consejo.MIRAR_CADUCIDAD, Consejo.NUMERO_DUDOSO, Consejo.DOCUMENTOS_DEL_TERCERO);
	}

	@ParameterizedTest
	@EnumSource(Consejo.class)
	void every_advice_has_its_wording(Consejo consejo) {
		assertThat(Taller.textos().de("consejo." + consejo)).isNotBlank();
	}

	@Test
	void somebody_else_needs_a_name_and_a_number_of_their_own() {
		assertThat(Devolucion.de(Taller.dossier(EMPRESA, carta("ABC S.A.", "Ana Mora", null, "Luis Paz", null))))
			.containsExactly(Devolucion.TERCERO_A_MEDIAS);
		assertThat(
				Devolucion.de(Taller.dossier(EMPRESA, carta("ABC S.A.", "Ana Mora", null, "Luis Paz", "1714307103"))))
			.containsExactly(Devolucion.TERCERO_ES_EL_MISMO);
	}

	@Test
	void a_number_that_was_compared_is_no_reason_to_come_back() {
		assertThat(Devolucion
			.de(Taller.dossier(Taller.extranjeroConVisita(), carta("Ana Mora", "ANA MORA", null, null, null))))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Devolucion.class)
	void every_reason_has_its_wording(Devolucion motivo) {
		assertThat(Taller.textos().de("ventanilla." + motivo)).isNotBlank();
	}

	private static CartaForm carta(String razonSocial, String nombre, String caducidad, String tercero, String cedula) {
		return new CartaForm(razonSocial, nombre, "Cuenca", "Calle 1", "a@b.ec", "072345678", caducidad, tercero,
				cedula, "1714307103", "nueva@b.ec");
	}

	private static Dossier conCita(String dia, CartaForm carta) {
		VisitaForm visita = new VisitaForm(dia, null, null, null);
		return new Dossier(EMPRESA, carta,
				Optional.of(new Cita(visita, Plan.para(visita, CalendarioTest.CALENDARIO, Taller.HOY.atStartOfDay()))),
				Taller.HOY);
	}

}
