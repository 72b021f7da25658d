package ec.clavepatronal.identificador;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Anybody can send anything: however long, it takes no time to speak of and breaks
 * nothing.
 */
class TextoHostilTest {

	private static final int VECES = 10_000;

	private static final Duration NADA = Duration.ofSeconds(2);

	@ParameterizedTest
	@ValueSource(strings = { "1", "1.", ".123", "1-", "1,", "-", "'", " ", "1 ", "E+1", "1E", "A", "\ud83d\ude00",
			"\u200b", "\u0661", "<b>", "123.456E+9", "0" })
	void ten_thousand_times_anything_is_refused_at_once(String trozo) {
		String texto = trozo.repeat(VECES);
		assertTimeoutPreemptively(NADA, () -> {
			assertThat(Caso.cedula(texto).nivel()).isEqualTo(Nivel.RECHAZADO);
			assertThat(Caso.ruc(texto + "X").nivel()).isEqualTo(Nivel.RECHAZADO);
			assertThat(Caso.domestico("X" + texto).nivel()).isEqualTo(Nivel.RECHAZADO);
			assertThat(Sucursal.leer(texto).nivel()).isEqualTo(Nivel.RECHAZADO);
			assertThat(CodigoExtranjero.leer(texto).nivel()).isEqualTo(Nivel.RECHAZADO);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "1 ", "\u0661" })
	void ten_thousand_digits_are_counted_honestly(String cifra) {
		assertThat(Caso.ruc(cifra.repeat(VECES)).hallazgos()).startsWith(Hallazgo.deLongitud(VECES, 13));
	}

	@ParameterizedTest
	@ValueSource(strings = { ".123", "-1" })
	void ten_thousand_groups_are_still_cleaned(String grupo) {
		assertThat(Limpieza.limpiar("1" + grupo.repeat(VECES))).hasSize(1 + (grupo.length() - 1) * VECES);
	}

}
