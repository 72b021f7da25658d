package ec.clavepatronal.identificador;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LimpiezaTest {

	@ParameterizedTest
	@ValueSource(strings = { " 1714307103", "1714307103\n", "17 1430 7103", "\t1714307103\t", "\u00a01714307103",
			"17\u202f1430\u20077103", "\u30001714307103", "1714307103\r\n", "171430710-3", "171430710\u20133",
			"171430710\u22123", "171430710\u20103", "171430710\u20113", "17-14-30-71-03", "171430710 - 3",
			"\u200b1714307103", "\ufeff1714307103", "\u200e1714307103\u200f", "\u202a1714307103\u202c",
			"1714\u20603071\u00ad03", "'1714307103", "\u20191714307103", " ' 1714307103 ", "1.714.307.103",
			"\uff11\uff17\uff11\uff14\uff13\uff10\uff17\uff11\uff10\uff13",
			"\u0661\u0667\u0661\u0664\u0663\u0660\u0667\u0661\u0660\u0663", "\u06f1\u06f714307103",
			"\ud835\udfcf\ud835\udfd514307103", "17\u0967\u096a307103", "\u0661.\u0667\u0661\u0664.307.103" })
	void takes_away_what_surrounds_the_digits_and_says_so(String texto) {
		Lectura<Cedula> lectura = Caso.cedula(texto);
		assertThat(lectura.valor()).contains(new Cedula("1714307103"));
		assertThat(lectura.hallazgos()).containsExactly(Hallazgo.de(Codigo.LIMPIADO, Gravedad.INFO));
	}

	@ParameterizedTest
	@CsvSource({ "1.792.060.346.001, 1792060346001", "1.792.060.346-001, 1792060346001",
			"(1.792.060.346), (1792060346)", "1.792.060.346/1.713.175.071, 1792060346/1713175071",
			"17.920.603.46, 17.920.603.46", "1.7920.603, 1.7920.603", "1792.060.346, 1792.060.346",
			".792.060, .792.060", "792.060., 792.060.", "1.792..060, 1.792..060", "914307103.0, 914307103.0",
			"171430710--3, 171430710--3", "-1714307103, -1714307103", "1714307103-, 1714307103-",
			"171430710-A, 171430710-A", "A-1, A-1", "171430710\u20143, 171430710\u20143" })
	void touches_points_and_hyphens_only_where_they_cannot_be_anything_else(String texto, String limpio) {
		assertThat(Limpieza.limpiar(texto)).isEqualTo(limpio);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "\t\n", "\u00a0", "\u202f\u2007", "\u200b\ufeff", "'" })
	void what_is_invisible_counts_as_nothing(String texto) {
		assertThat(Cedula.leer(texto, Criterio.HABITUAL).hallazgos())
			.containsExactly(Hallazgo.de(Codigo.VACIO, Gravedad.ERROR));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.79322E+12", "1.793E+12", "1,79322E+12", "1.79322e+12", "1.79E12", "1.793e12", "2E+12",
			"1.79322 E+12", "1.79E\u221212", "1714307103.0", "1714307103,00", "1714307103.5", "914307103.0",
			"1.714.307.103,00", "1,714,307,103.00", "1,714,307,103", "1792.060.346.001" })
	void a_spreadsheet_is_recognised(String texto) {
		assertThat(Caso.codigos(Caso.ruc(texto))).startsWith(Codigo.HOJA_DE_CALCULO);
		assertThat(Caso.ruc(texto).nivel()).isEqualTo(Nivel.RECHAZADO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "17143O7103", "17143o7103", "I714307103", "17l4307103", "171430710S", "B714307103" })
	void a_letter_that_looks_like_a_digit_is_asked_about(String texto) {
		assertThat(Caso.codigos(Caso.cedula(texto))).startsWith(Codigo.LETRA_POR_CIFRA);
	}

	@ParameterizedTest
	@ValueSource(strings = { "(1714307103)", "+1714307103", "1714307103-", "-1714307103", "171430710\u00b3",
			"171430710\u2462", "171430710\u2162", "171430710\u00bd", "A123456789", "1714307103/1713175071",
			"1714307103.", ".1714307103", "1714307103;", "\ud83d\ude00", "1714307103\ud83d\ude00", "1\ufe0f\u20e3",
			"<script>1</script>", "' AND 1=1", "1714307103\u0000", "171430710\ud835", "17E14307103", "E+12",
			"1.79E+1234", "''1714307103", "171430710\u4e09", "O", "<script>alert(1)</script>", "' OR 1=1",
			"RUC 17S2060346001" })
	void whatever_else_remains_is_no_number(String texto) {
		assertThat(Caso.codigos(Caso.cedula(texto))).startsWith(Codigo.NO_ES_NUMERO);
	}

	@Test
	void cleaning_is_also_told_when_the_number_is_refused() {
		assertThat(Caso.codigos(Caso.cedula("1714307104 "))).containsExactly(Codigo.DIGITO_FINAL, Codigo.LIMPIADO);
	}

	@Test
	void the_placeholder_of_invoices_is_known_after_cleaning() {
		assertThat(Caso.codigos(Caso.ruc("9.999.999.999.999"))).containsExactly(Codigo.CONSUMIDOR_FINAL,
				Codigo.LIMPIADO);
	}

	@Test
	void two_numbers_in_one_field_are_counted_honestly() {
		assertThat(Caso.cedula("1714307103 1713175071").hallazgos()).startsWith(Hallazgo.deLongitud(20, 10));
	}

}
