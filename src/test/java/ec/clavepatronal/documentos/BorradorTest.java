package ec.clavepatronal.documentos;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BorradorTest {

	@Test
	void comes_back_as_it_was_written() {
		Borrador lleno = Borrador.VACIO.con(Taller.LLENA, Taller.sociedadConVisita())
			.con(new VisitaForm("4/12/2026", "9:30", "Quito", "CAU Ñ 😀"));
		assertThat(Borrador.leer(lleno.escribir())).isEqualTo(lleno);
		assertThat(Borrador.leer(Borrador.VACIO.escribir())).isEqualTo(Borrador.VACIO);
	}

	@Test
	void what_was_typed_about_another_company_person_or_contact_is_not_taken_over() {
		Borrador lleno = Borrador.VACIO.con(Taller.LLENA, Taller.sociedadConVisita());
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
				antes.razonSocial(), Optional.of("otro@ejemplo.com"), Optional.empty(), false));
		assertThat(conOtroContacto.correo()).isEqualTo("otro@ejemplo.com");
		assertThat(conOtroContacto.telefono()).isNull();
		assertThat(conOtroContacto.nombre()).isEqualTo(Taller.LLENA.nombre());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{", "{\"carta\":7}", "{\"otra\":{}}" })
	void what_cannot_be_read_is_asked_again(String escrito) {
		assertThat(Borrador.leer(escrito.getBytes(StandardCharsets.UTF_8))).isEqualTo(Borrador.VACIO);
	}

}
