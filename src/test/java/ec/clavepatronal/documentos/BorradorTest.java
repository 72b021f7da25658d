package ec.clavepatronal.documentos;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

import ec.clavepatronal.documentos.papeles.CartaForm;
import ec.clavepatronal.documentos.papeles.DatosDeCarta;
import ec.clavepatronal.documentos.papeles.VisitaForm;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BorradorTest {

	@Test
	void comes_back_as_it_was_written() {
		Borrador lleno = con(Taller.LLENA, Edicion.NINGUNA)
			.con(new VisitaForm("4/12/2026", "9:30", "Quito", "CAU Ñ 😀"), Edicion.NINGUNA)
			.orElseThrow();
		assertThat(Borrador.leer(lleno.escribir())).isEqualTo(lleno);
		assertThat(Borrador.leer(Borrador.VACIO.escribir())).isEqualTo(Borrador.VACIO);
	}

	@Test
	void what_was_typed_about_another_company_person_or_contact_is_not_taken_over() {
		Borrador lleno = con(Taller.LLENA, Edicion.NINGUNA);
		assertThat(lleno.carta(Taller.sociedadConVisita())).isEqualTo(Taller.LLENA);
		DatosDeCarta deOtroFirmante = lleno.carta(Taller.sociedadEnLinea());
		assertThat(deOtroFirmante.remitente().razonSocial()).isEqualTo(Taller.LLENA.remitente().razonSocial());
		assertThat(deOtroFirmante.firmante().nombre()).isNull();
		assertThat(deOtroFirmante.firmante().identificacion()).isNull();
		assertThat(deOtroFirmante.firmante().caducidad()).isNull();
		DatosDeCarta deOtraEmpresa = lleno.carta(Taller.entidadConVisita());
		assertThat(deOtraEmpresa.remitente().razonSocial()).isNull();
		assertThat(deOtraEmpresa.remitente().direccion()).isNull();
		assertThat(deOtraEmpresa.firmante().nombre()).isNull();
		assertThat(deOtraEmpresa.ciudad()).isEqualTo("Cuenca");
		ExpedienteEvaluado antes = Taller.sociedadConVisita();
		DatosDeCarta conOtroContacto = lleno
			.carta(new ExpedienteEvaluado(antes.id(), antes.evaluacion(), antes.razonSocial(),
					Optional.of("otro@ejemplo.com"), Optional.empty(), false, antes.deQuien(), antes.portal()));
		assertThat(conOtroContacto.contacto().correo()).isEqualTo("otro@ejemplo.com");
		assertThat(conOtroContacto.contacto().telefono()).isNull();
		assertThat(conOtroContacto.firmante().nombre()).isEqualTo(Taller.LLENA.firmante().nombre());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{", "{\"carta\":7}", "{\"otra\":{}}" })
	void what_cannot_be_read_is_asked_again(String escrito) {
		assertThat(Borrador.leer(escrito.getBytes(StandardCharsets.UTF_8))).isEqualTo(Borrador.VACIO);
	}

	@Test
	void what_an_earlier_version_of_the_application_kept_is_taken_over() {
		byte[] antes = """
				{"carta":null,"visita":{"fecha":"4/12/2026"},"suelo":null}""".getBytes(StandardCharsets.UTF_8);
		Borrador leido = Borrador.leer(antes);
		assertThat(leido.visita()).isEqualTo(new VisitaForm("4/12/2026", null, null, null));
		assertThat(leido.edicionDeVisita()).isEqualTo(Edicion.NINGUNA);
	}

	@Test
	void letters_are_kept_flat_as_an_earlier_version_kept_them() {
		byte[] antes = """
				{"carta":{"razonSocial":"ABC S.A.","nombre":"Ana Mora","ciudad":"Cuenca","direccion":"Calle 1",
				"correo":"a@b.ec","telefono":"072345678","caducidad":"1/12/2030","tercero":"Luis Paz",
				"cedulaTercero":"1714307103","identificacion":"1710034065","correoNuevo":null},
				"suelo":{"empleador":"SOCIEDAD","ruc":"1790011674001","numero":"1710034065",
				"representante":"CAMBIO_SIN_REGISTRAR","correo":"nomina@ejemplo.com","celular":"0991234567"},
				"deCarta":{"numero":3,"hoja":"0a1b2c3d"}}""".getBytes(StandardCharsets.UTF_8);
		Borrador leido = Borrador.leer(antes);
		DatosDeCarta carta = new CartaForm("ABC S.A.", "Ana Mora", "Cuenca", "Calle 1", "a@b.ec", "072345678",
				"1/12/2030", "Luis Paz", "1714307103", "1710034065", null)
			.datos();
		assertThat(leido.carta()).isEqualTo(carta);
		assertThat(leido.carta(Taller.sociedadConVisita())).as("the answers are still the same").isEqualTo(carta);
		assertThat(new String(leido.escribir(), StandardCharsets.UTF_8))
			.contains("\"cedulaTercero\":\"1714307103\"", "\"suelo\":{", "\"razonSocial\":\"ABC S.A.\"")
			.doesNotContain("remitente", "firmante");
	}

	@Test
	void another_page_that_started_from_the_same_state_does_not_overwrite() {
		Edicion unaHoja = Edicion.NINGUNA.enOtraHoja();
		Edicion otraHoja = Edicion.NINGUNA.enOtraHoja();
		Borrador primero = con(Taller.LLENA, unaHoja);
		assertThat(primero.con(DatosDeCarta.VACIA, Taller.sociedadConVisita(), otraHoja)).isEmpty();
		assertThat(primero.con(Taller.LLENA, Taller.sociedadConVisita(), otraHoja)).contains(primero);
		assertThat(primero.con(DatosDeCarta.VACIA, Taller.sociedadConVisita(), Edicion.leer(""))).isEmpty();
		assertThat(primero.con(DatosDeCarta.VACIA, Taller.sociedadConVisita(), primero.edicionDeCarta().enOtraHoja()))
			.isPresent();
	}

	@Test
	void the_page_that_saved_last_goes_on_from_where_it_stood() {
		Edicion hoja = Edicion.NINGUNA.enOtraHoja();
		Borrador primero = con(Taller.LLENA, hoja);
		Borrador segundo = primero.con(DatosDeCarta.VACIA, Taller.sociedadConVisita(), Edicion.leer(hoja.toString()))
			.orElseThrow();
		assertThat(segundo.edicionDeCarta().numero()).isEqualTo(2);
	}

	@Test
	void letters_and_appointment_are_not_in_each_others_way() {
		Borrador conCarta = con(Taller.LLENA, Edicion.NINGUNA.enOtraHoja());
		VisitaForm cita = new VisitaForm("4/12/2026", null, null, null);
		assertThat(conCarta.con(cita, Edicion.NINGUNA.enOtraHoja())).hasValueSatisfying((ambas) -> {
			assertThat(ambas.carta()).isEqualTo(Taller.LLENA);
			assertThat(ambas.turno()).contains(LocalDate.of(2026, 12, 4));
		});
	}

	private static Borrador con(DatosDeCarta carta, Edicion desde) {
		return Borrador.VACIO.con(carta, Taller.sociedadConVisita(), desde).orElseThrow();
	}

}
