package ec.clavepatronal.documentos;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BorradorTest {

	@Test
	void comes_back_as_it_was_written() {
		Borrador lleno = Borrador.VACIO.con(Taller.LLENA).con(new VisitaForm("4/12/2026", "9:30", "Quito", "CAU Ñ 😀"));
		assertThat(Borrador.leer(lleno.escribir())).isEqualTo(lleno);
		assertThat(Borrador.leer(Borrador.VACIO.escribir())).isEqualTo(Borrador.VACIO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{", "{\"carta\":7}", "{\"otra\":{}}" })
	void what_cannot_be_read_is_asked_again(String escrito) {
		assertThat(Borrador.leer(escrito.getBytes(StandardCharsets.UTF_8))).isEqualTo(Borrador.VACIO);
	}

}
