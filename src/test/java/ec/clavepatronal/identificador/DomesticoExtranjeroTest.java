package ec.clavepatronal.identificador;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DomesticoExtranjeroTest {

	private static final CodigoExtranjero DIEZ = new CodigoExtranjero("9912345678");

	private static final CodigoExtranjero OTRO = new CodigoExtranjero("EX-1");

	@Test
	void applies_no_cedula_rule_to_ten_digits() {
		assertThat(IdentificadorDomestico.leer("9912345678000", DIEZ)).isEqualTo(IdentificadorDomestico.de(DIEZ));
		assertThat(IdentificadorDomestico.de(DIEZ).hallazgos()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "EX-1", "123456789", "12345678901", "ABCDEFGHIJ" })
	void never_builds_a_value_silently_when_no_rule_is_public(String codigo) {
		Lectura<IdentificadorDomestico> lectura = IdentificadorDomestico.de(new CodigoExtranjero(codigo));
		assertThat(lectura.valor()).contains(new IdentificadorDomestico(codigo + "000"));
		assertThat(lectura.hallazgos()).containsExactly(Hallazgo.de(Codigo.SIN_REGLA_PUBLICA, Gravedad.AVISO));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ex-1000", " EX-1 000 ", "EX1-000", "EX-1-000", "'EX-1000" })
	void forgives_the_manner_of_writing(String texto) {
		Lectura<IdentificadorDomestico> lectura = IdentificadorDomestico.leer(texto, OTRO);
		assertThat(lectura.valor()).contains(new IdentificadorDomestico("EX-1000"));
		assertThat(Caso.codigos(lectura)).containsExactly(Codigo.SIN_REGLA_PUBLICA, Codigo.LIMPIADO);
	}

	@Test
	void forgives_hyphens_and_thousands_points_in_a_numeric_code() {
		assertThat(Caso.codigos(IdentificadorDomestico.leer("9912345678-000", DIEZ))).containsExactly(Codigo.LIMPIADO);
		assertThat(Caso.codigos(IdentificadorDomestico.leer("9.912.345.678.000", DIEZ)))
			.containsExactly(Codigo.LIMPIADO);
	}

	@ParameterizedTest
	@CsvSource({ "9912345678, NO_TERMINA_EN_000", "9912345678001, ES_RUC", "9912345678002, NO_TERMINA_EN_000",
			"1710034065001, NO_TERMINA_EN_000", "9912345678ñ000, CARACTERES_NO_ADMITIDOS" })
	void offers_the_code_and_000_for_anything_else(String texto, Codigo codigo) {
		Lectura<IdentificadorDomestico> lectura = IdentificadorDomestico.leer(texto, DIEZ);
		assertThat(lectura.nivel()).isEqualTo(Nivel.RECHAZADO);
		assertThat(Caso.codigos(lectura)).containsExactly(codigo);
		assertThat(Caso.propuesta(lectura)).isEqualTo("9912345678000");
	}

	@Test
	void a_code_that_ends_in_000_still_needs_its_own_000() {
		CodigoExtranjero codigo = new CodigoExtranjero("9912345000");
		assertThat(Caso.codigos(IdentificadorDomestico.leer("9912345000", codigo)))
			.containsExactly(Codigo.NO_TERMINA_EN_000);
	}

	@Test
	void another_identification_before_the_000_is_a_doubt() {
		Lectura<IdentificadorDomestico> lectura = IdentificadorDomestico.leer("0000000EX1000", OTRO);
		assertThat(lectura.valor()).contains(new IdentificadorDomestico("0000000EX1000"));
		assertThat(Caso.codigos(lectura)).containsExactly(Codigo.DOMESTICO_DE_OTRA_IDENTIFICACION,
				Codigo.SIN_REGLA_PUBLICA);
		assertThat(Caso.propuesta(lectura)).isEqualTo("EX-1000");
		assertThat(Caso.codigos(IdentificadorDomestico.leer("1710034065000", DIEZ)))
			.containsExactly(Codigo.DOMESTICO_DE_OTRA_IDENTIFICACION);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " \u200b\u00a0" })
	void nothing_typed_is_said_to_be_nothing(String texto) {
		assertThat(Caso.codigos(IdentificadorDomestico.leer(texto, DIEZ))).containsExactly(Codigo.VACIO);
	}

	@ParameterizedTest
	@CsvSource({ "000, 3", "--000, 5", "ABCDEFGHIJKLMNOPQRSTU000, 24" })
	void nothing_or_too_much_before_the_000_is_refused(String texto, int largo) {
		assertThat(IdentificadorDomestico.leer(texto, DIEZ).hallazgos()).containsExactly(Hallazgo.deLongitud(texto, 13))
			.first()
			.extracting(Hallazgo::digitos)
			.isEqualTo(largo);
	}

	@Test
	void the_placeholder_of_invoices_is_refused_here_too() {
		assertThat(Caso.codigos(IdentificadorDomestico.leer("9999999999999", DIEZ)))
			.containsExactly(Codigo.CONSUMIDOR_FINAL);
	}

}
