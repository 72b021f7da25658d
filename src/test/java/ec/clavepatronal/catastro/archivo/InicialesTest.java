package ec.clavepatronal.catastro.archivo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InicialesTest {

	@ParameterizedTest
	@CsvSource({ "MUESTRA FICTICIO MARIA, M. F. M.", "DE LA MUESTRA ÑAÑA, D. L. M. Ñ.", "Ficticio, F.", "'  ', ''" })
	void a_name_is_reduced_to_first_letters(String nombre, String iniciales) {
		assertThat(Iniciales.de(nombre)).isEqualTo(iniciales);
	}

	@ParameterizedTest
	@CsvSource({ "JUAN FICTICIO, true", "Juan Ficticio, true", "FICTICIOJUAN, true", "Juán Ficticío y Hnos, true",
			"TIENDA JUAN, false", "BAZAR MUESTRARIO, false", "FERRETERIA EL CLAVO, false", "'', false" })
	void a_trade_name_that_repeats_the_name_gives_it_away(String nombreComercial, boolean delata) {
		assertThat(Iniciales.delata(nombreComercial, "FICTICIO MUESTRA JUÁN CARLOS")).isEqualTo(delata);
	}

}
