package ec.clavepatronal.recuperacion.tramites;

import java.util.Optional;

import ec.clavepatronal.recuperacion.expediente.Referencia;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BusquedaTest {

	private static final Referencia REFERENCIA = new Referencia("CP-3A03-0007");

	@ParameterizedTest
	@ValueSource(strings = { "sucursal 3", "Sucursal 0003", "suc. 3", "SUC 03", "sucursal n\u00ba 3", "sucursal N. 3",
			"sol sucursal 3", "sucursal 3 ferreteria", "3", "0003", "03" })
	void a_sucursal_is_found_by_its_number_however_it_is_written(String texto) {
		assertThat(halla(texto, "Ferretería El Sol", "0003")).isTrue();
		assertThat(halla(texto, "Ferretería El Sol", "0030")).isFalse();
		assertThat(halla(texto, "Ferretería El Sol", "0013")).isFalse();
		assertThat(halla(texto, "Ferretería El Sol", null)).isFalse();
	}

	@Test
	void a_number_alone_may_stand_in_the_name_and_one_of_a_sucursal_may_not() {
		assertThat(halla("3", "Local 3", "0001")).isTrue();
		assertThat(halla("3", "Local 13", "0001")).isFalse();
		assertThat(halla("sucursal 3", "Local 3", "0001")).isFalse();
		assertThat(halla("sucursal local", "Local 3", "0001")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "cp-3a03-0007, true", "CP-3A, true", "3A03, true", "7, false", "0007, false", "3, false", "a, false",
			"CP-0007, false", "cp, false" })
	void a_part_of_the_reference_is_its_beginning_or_a_group_and_never_a_number(String texto, boolean hallada) {
		assertThat(halla(texto, "Hotel Sol", "0001")).isEqualTo(hallada);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1710034065", "1790011674001", "171003406", "17 1003-4065", "RUC 1790011674001" })
	void nobody_is_found_by_their_number(String texto) {
		assertThat(Busqueda.de(texto).pareceNumeroDePersona()).isTrue();
		assertThat(Busqueda.de(texto).cabeEnUnaDireccion()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "sol ferreteria, true", "sucursal 0003, true", "CP-1234-5678, true", "cp 1234 5678, true",
			"12345, false", "AB123456, false", "12345678, false", "CP-1234-5678 9, false" })
	void an_address_holds_words_and_our_own_reference_only(String texto, boolean cabe) {
		assertThat(Busqueda.de(texto).cabeEnUnaDireccion()).isEqualTo(cabe);
	}

	@Test
	void what_is_longer_than_any_name_stays_out_of_addresses() {
		assertThat(Busqueda.de("ñ".repeat(121)).cabeEnUnaDireccion()).isFalse();
		assertThat(Busqueda.de("ñ".repeat(120)).cabeEnUnaDireccion()).isTrue();
	}

	@Test
	void it_says_nothing_of_what_was_typed() {
		assertThat(Busqueda.de("1710034065")).hasToString("Busqueda[]");
	}

	private static boolean halla(String texto, String nombre, @Nullable String sucursal) {
		return Busqueda.de(texto).halla(nombre, Optional.ofNullable(sucursal), REFERENCIA);
	}

}
