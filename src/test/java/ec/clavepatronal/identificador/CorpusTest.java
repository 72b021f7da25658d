package ec.clavepatronal.identificador;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Published and made-up numbers, each with the outcome that it deserves. A new case is a
 * new line of the file.
 */
class CorpusTest {

	@ParameterizedTest(name = "{0} [{1}] {2}: {3}")
	@CsvFileSource(resources = "identifiers-public.csv", numLinesToSkip = 1, encoding = "UTF-8",
			ignoreLeadingAndTrailingWhitespace = false)
	void reads_every_number_as_it_deserves(String kind, String number, String expected, String reason, String source) {
		assertThat(leer(kind, number).nivel()).isEqualTo(nivel(expected));
	}

	private static Lectura<?> leer(String kind, String number) {
		return switch (kind) {
			case "cedula" -> Caso.cedula(number);
			case "ruc" -> Caso.ruc(number);
			case "domestic" -> Caso.domestico(number);
			default -> throw new IllegalArgumentException(kind);
		};
	}

	private static Nivel nivel(String expected) {
		return switch (expected) {
			case "ok" -> Nivel.ACEPTADO;
			case "warn" -> Nivel.CON_DUDAS;
			case "error" -> Nivel.RECHAZADO;
			default -> throw new IllegalArgumentException(expected);
		};
	}

}
