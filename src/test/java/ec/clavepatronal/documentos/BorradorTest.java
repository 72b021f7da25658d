package ec.clavepatronal.documentos;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

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
		CartaForm deOtroFirmante = lleno.carta(Taller.sociedadEnLinea());
		assertThat(deOtroFirmante.razonSocial()).isEqualTo(Taller.LLENA.razonSocial());
		assertThat(deOtroFirmante.nombre()).isNull();
		assertThat(deOtroFirmante.identificacion()).isNull();
		assertThat(deOtroFirmante.caducidad()).isNull();
		CartaForm deOtraEmpresa = lleno.carta(Taller.entidadConVisita());
		assertThat(deOtraEmpresa.razonSocial()).isNull();
		assertThat(deOtraEmpresa.direccion()).isNull();
		assertThat(deOtraEmpresa.nombre()).isNull();
		assertThat(deOtraEmpresa.ciudad()).isEqualTo("Cuenca");
		ExpedienteEvaluado antes = Taller.sociedadConVisita();
		CartaForm conOtroContacto = lleno.carta(new ExpedienteEvaluado(antes.id(), antes.evaluacion(),
				antes.razonSocial(), Optional.of("otro@ejemplo.com"), Optional.empty(), false, antes.deQuien()));
		assertThat(conOtroContacto.correo()).isEqualTo("otro@ejemplo.com");
		assertThat(conOtroContacto.telefono()).isNull();
		assertThat(conOtroContacto.nombre()).isEqualTo(Taller.LLENA.nombre());
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
	void another_page_that_started_from_the_same_state_does_not_overwrite() {
		Edicion unaHoja = Edicion.NINGUNA.enOtraHoja();
		Edicion otraHoja = Edicion.NINGUNA.enOtraHoja();
		Borrador primero = con(Taller.LLENA, unaHoja);
		assertThat(primero.con(CartaForm.VACIA, Taller.sociedadConVisita(), otraHoja)).isEmpty();
		assertThat(primero.con(Taller.LLENA, Taller.sociedadConVisita(), otraHoja)).contains(primero);
		assertThat(primero.con(CartaForm.VACIA, Taller.sociedadConVisita(), Edicion.leer(""))).isEmpty();
		assertThat(primero.con(CartaForm.VACIA, Taller.sociedadConVisita(), primero.edicionDeCarta().enOtraHoja()))
			.isPresent();
	}

	@Test
	void the_page_that_saved_last_goes_on_from_where_it_stood() {
		Edicion hoja = Edicion.NINGUNA.enOtraHoja();
		Borrador primero = con(Taller.LLENA, hoja);
		Borrador segundo = primero.con(CartaForm.VACIA, Taller.sociedadConVisita(), Edicion.leer(hoja.toString()))
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

	private static Borrador con(CartaForm carta, Edicion desde) {
		return Borrador.VACIO.con(carta, Taller.sociedadConVisita(), desde).orElseThrow();
	}

}
