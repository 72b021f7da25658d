package ec.clavepatronal.identificador;

import java.util.stream.Stream;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two readings, and one that holds is enough. 1760001121, 1760002871: both hold, and the
 * tenth digit is 1; 1760001550: both hold, and it is 0; 1768152130: a public body only;
 * 0962467429 and 0967654328: a person only; 1760001230: neither.
 */
class TercerDigitoSeisTest {

	@ParameterizedTest
	@CsvSource({ "1768152130001, ACEPTADO", "0962467429001, ACEPTADO", "0967654328001, ACEPTADO",
			"1760001550001, ACEPTADO", "1760001121001, ACEPTADO" })
	void one_reading_that_holds_is_enough(String texto, Nivel nivel) {
		assertThat(Caso.ruc(texto).nivel()).isEqualTo(nivel);
	}

	@ParameterizedTest
	@CsvSource({ "1768152130002", "1768152131000", "1768152131001", "1760001550010", "1760001121000", "1760001121002" })
	void another_establishment_of_a_public_body_is_a_doubt(String texto) {
		assertThat(Caso.codigos(Caso.ruc(texto))).startsWith(Codigo.SUFIJO_POCO_COMUN);
		assertThat(Caso.ruc(texto).nivel()).isEqualTo(Nivel.CON_DUDAS);
	}

	@ParameterizedTest
	@CsvSource({ "1768152130000, 1768152130001", "0160000510000, 0160000510001" })
	void a_public_body_in_0000_is_refused_and_offered_0001(String texto, String propuesta) {
		assertThat(Caso.codigos(Caso.ruc(texto))).containsExactly(Codigo.TERMINA_EN_000);
		assertThat(Caso.propuesta(Caso.ruc(texto))).isEqualTo(propuesta);
	}

	@ParameterizedTest
	@CsvSource({ "0962467429000", "0967654328000", "1760001550000" })
	void a_person_in_000_is_asked_about_domestic_service(String texto) {
		assertThat(Caso.codigos(Caso.ruc(texto))).containsExactly(Codigo.PARECE_DOMESTICO, Codigo.TERCER_DIGITO_6);
	}

	@ParameterizedTest
	@CsvSource({ "0962467429002", "0967654328010" })
	void another_establishment_of_a_person_is_a_doubt(String texto) {
		assertThat(Caso.codigos(Caso.ruc(texto))).containsExactly(Codigo.SUFIJO_POCO_COMUN, Codigo.TERCER_DIGITO_6);
	}

	@ParameterizedTest
	@CsvSource({ "1760001230001, DIGITO_SIN_VERIFICAR, ''", "1760001230002, DIGITO_SIN_VERIFICAR, SUFIJO_POCO_COMUN",
			"1760001231000, PARECE_DOMESTICO, DIGITO_SIN_VERIFICAR" })
	void neither_reading_is_a_doubt_and_never_proves_a_slip(String texto, Codigo primero, String segundo) {
		assertThat(Caso.codigos(Caso.ruc(texto)).stream().map(Codigo::name)).containsExactlyElementsOf(
				Stream.of(primero.name(), segundo).filter((codigo) -> !codigo.isEmpty()).toList());
	}

	@ParameterizedTest
	@CsvSource({ "3060000126001, PREFIJO_30", "5060000120001, PREFIJO_50" })
	void prefixes_that_are_no_province_are_explained(String texto, Codigo codigo) {
		assertThat(Caso.codigos(Caso.ruc(texto))).contains(codigo);
	}

}
