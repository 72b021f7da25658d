package ec.clavepatronal.evaluacion;

import java.util.List;
import java.util.stream.Stream;

import ec.clavepatronal.reglas.Fuente;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FuentesNumeradasTest {

	private final FuentesNumeradas fuentes = FuentesNumeradas.de(Stream.of(Fuente.F2, Fuente.O3, Fuente.F2, Fuente.F0));

	@Test
	void each_source_has_one_number_in_the_order_of_the_claims() {
		assertThat(this.fuentes.todas()).containsExactly(Fuente.F2, Fuente.O3, Fuente.F0);
		assertThat(this.fuentes.marca(List.of(Fuente.F0, Fuente.F2))).isEqualTo(" [1, 3]");
		assertThat(this.fuentes.con(Fuente.O3)).isEqualTo(this.fuentes);
		assertThat(this.fuentes.con(Fuente.O8).numero(Fuente.O8)).isEqualTo(4);
	}

	@Test
	void what_rests_on_nothing_has_no_mark() {
		assertThat(this.fuentes.marca(List.of())).isEmpty();
	}

	@Test
	void no_mark_leads_nowhere() {
		assertThatThrownBy(() -> this.fuentes.marca(List.of(Fuente.P1))).isInstanceOf(IllegalArgumentException.class);
	}

}
