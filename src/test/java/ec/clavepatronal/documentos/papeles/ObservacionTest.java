package ec.clavepatronal.documentos.papeles;

import java.util.Optional;

import ec.clavepatronal.calendario.CalendarioTest;
import ec.clavepatronal.documentos.Taller;
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
class ObservacionTest {

	private static final ExpedienteEvaluado EMPRESA = Taller.sociedadConVisita();

	@Test
	void a_whole_dossier_is_ready() {
		assertThat(Observacion.de(Taller.dossier(EMPRESA, Taller.LLENA))).isEmpty();
	}

	@Test
	void every_blank_is_told_at_once() {
		assertThat(Observacion.de(Taller.dossier(EMPRESA, DatosDeCarta.VACIA))).containsExactly(
				Observacion.SIN_FIRMANTE, Observacion.SIN_IDENTIFICACION, Observacion.SIN_CORREO_NUEVO,
				Observacion.SIN_RAZON_SOCIAL, Observacion.SIN_CIUDAD, Observacion.SIN_DIRECCION, Observacion.SIN_CORREO,
				Observacion.SIN_TELEFONO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "- - -", ".", "123" })
	void a_dash_is_no_name(String garabato) {
		DatosDeCarta carta = new CartaForm(garabato, garabato, garabato, garabato, "a@b.ec", "072345678", null,
				garabato, "1714307103", "1714307103", null)
			.datos();
		assertThat(Observacion.de(Taller.dossier(EMPRESA, carta))).contains(Observacion.SIN_FIRMANTE,
				Observacion.SIN_RAZON_SOCIAL, Observacion.SIN_CIUDAD, Observacion.SIN_DIRECCION,
				Observacion.TERCERO_A_MEDIAS);
	}

	@Test
	void one_person_under_two_names_is_told_whatever_the_accents() {
		ExpedienteEvaluado hogar = Taller.hogarConVisita();
		assertThat(Observacion.de(Taller.dossier(hogar, carta("JOSE AVILA", "José Ávila", null, null, null))))
			.isEmpty();
		assertThat(Observacion.de(Taller.dossier(hogar, carta("Luis Mora", "José Ávila", null, null, null))))
			.containsExactly(Observacion.NOMBRES_DISTINTOS);
	}

	@Test
	void a_new_representative_who_signs_with_the_number_of_the_old_one_is_told() {
		DatosDeCarta carta = new CartaForm("ABC S.A.", "Ana Mora", "Cuenca", "Calle 1", "a@b.ec", "072345678", null,
				null, null, "1710034065", "nueva@b.ec")
			.datos();
		assertThat(Observacion.de(Taller.dossier(EMPRESA, carta))).containsExactly(Observacion.FIRMA_EL_ANTERIOR);
		assertThat(Observacion.de(Taller.dossier(Taller.entidadConVisita(), carta)))
			.as("who may still be the same is not told to be another")
			.isEmpty();
	}

	@Test
	void a_company_named_like_its_representative_is_told() {
		assertThat(Observacion.de(Taller.dossier(EMPRESA, carta("Ana Mora", "ANA MORA", null, null, null))))
			.containsExactly(Observacion.EMPRESA_CON_NOMBRE_DE_PERSONA);
	}

	@Test
	void a_cedula_is_good_until_its_last_day() {
		assertThat(Observacion.de(Taller.dossier(EMPRESA, carta("ABC S.A.", "Ana Mora", "23/11/2026", null, null))))
			.isEmpty();
		assertThat(Observacion.de(Taller.dossier(EMPRESA, carta("ABC S.A.", "Ana Mora", "22/11/2026", null, null))))
			.containsExactly(Observacion.CEDULA_CADUCADA);
	}

	@Test
	void a_cedula_has_to_be_good_on_the_day_of_the_appointment() {
		DatosDeCarta carta = carta("ABC S.A.", "Ana Mora", "1/12/2026", null, null);
		assertThat(Observacion.de(conCita("1/12/2026", carta))).isEmpty();
		assertThat(Observacion.de(conCita("2/12/2026", carta))).containsExactly(Observacion.CEDULA_CADUCADA);
	}

	@Test
	void there_is_advice_besides_reasons_and_it_is_told_apart() {
		Dossier dossier = Taller.dossier(EMPRESA, carta("ABC S.A.", "Ana Mora", "1/12/2026", null, null));
		assertThat(Observacion.de(dossier)).isEmpty();
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
		assertThat(Observacion.de(Taller.dossier(EMPRESA, carta("ABC S.A.", "Ana Mora", null, "Luis Paz", null))))
			.containsExactly(Observacion.TERCERO_A_MEDIAS);
		assertThat(
				Observacion.de(Taller.dossier(EMPRESA, carta("ABC S.A.", "Ana Mora", null, "Luis Paz", "1714307103"))))
			.containsExactly(Observacion.TERCERO_ES_EL_MISMO);
	}

	@Test
	void a_number_that_was_compared_is_no_reason_to_come_back() {
		assertThat(Observacion
			.de(Taller.dossier(Taller.extranjeroConVisita(), carta("Ana Mora", "ANA MORA", null, null, null))))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Observacion.class)
	void every_reason_has_its_wording(Observacion motivo) {
		assertThat(Taller.textos().de("ventanilla." + motivo)).isNotBlank();
	}

	private static DatosDeCarta carta(String razonSocial, String nombre, String caducidad, String tercero,
			String cedula) {
		return new CartaForm(razonSocial, nombre, "Cuenca", "Calle 1", "a@b.ec", "072345678", caducidad, tercero,
				cedula, "1714307103", "nueva@b.ec")
			.datos();
	}

	private static Dossier conCita(String dia, DatosDeCarta carta) {
		VisitaForm visita = new VisitaForm(dia, null, null, null);
		return new Dossier(EMPRESA, carta,
				Optional.of(new Turno(visita, Plan.para(visita, CalendarioTest.CALENDARIO, Taller.HOY.atStartOfDay()))),
				Taller.HOY);
	}

}
