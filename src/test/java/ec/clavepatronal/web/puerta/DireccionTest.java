package ec.clavepatronal.web.puerta;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DireccionTest {

	@ParameterizedTest
	@ValueSource(strings = { "10.0.0.1", "255.255.255.255", "::1", "2001:db8::1", "::ffff:10.0.0.1" })
	void an_address_is_read(String texto) {
		assertThat(Direccion.leer(texto)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "localhost", "clave.ejemplo", "10.0.0", "10.0.0.256", "10.0.0.1:80", "[::1]",
			"fe80::1%lo", "abc", "beef", ".:a", "1:2", ":::", "10.0.0.1, 10.0.0.2", "010.0.0.1.1" })
	void a_name_or_half_an_address_is_none(String texto) {
		assertThat(Direccion.leer(texto)).isEmpty();
	}

	@Test
	void what_is_longer_than_any_address_is_not_even_looked_at() {
		assertThat(Direccion.leer("1".repeat(100_000) + ":")).isEmpty();
		assertThat(Direccion.vecindad("x".repeat(100_000))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true", "2001:db8:1:2::1, 2001:db8:1:3::1, false",
			"10.0.0.1, 10.0.0.2, false", "10.0.0.1, ::ffff:10.0.0.1, true", "uno, otro, true" })
	void a_whole_network_of_six_counts_as_one_address(String una, String otra, boolean misma) {
		assertThat(Direccion.vecindad(una).equals(Direccion.vecindad(otra))).isEqualTo(misma);
	}

	@ParameterizedTest
	@CsvSource({ "10.0.0.0/8, 10.9.9.9, true", "10.0.0.0/8, 11.0.0.0, false", "127.0.0.1, 127.0.0.1, true",
			"127.0.0.1, 127.0.0.2, false", "0.0.0.0/0, 9.9.9.9, true", "10.0.0.0/8, 2001:db8::1, false",
			"2001:db8::/32, 2001:db8:ffff::1, true", "2001:db8::/32, 2001:db9::1, false" })
	void a_network_knows_its_addresses(String red, String direccion, boolean suya) {
		assertThat(Red.de(red).incluye(Direccion.leer(direccion).orElseThrow())).isEqualTo(suya);
	}

	@ParameterizedTest
	@ValueSource(strings = { "proxy.ejemplo", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "/8" })
	void a_network_that_is_none_stops_the_start(String texto) {
		assertThatIllegalArgumentException().isThrownBy(() -> Red.de(texto));
	}

}
