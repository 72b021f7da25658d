package ec.clavepatronal.identificador;

import java.util.List;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LecturaTest {

	private static final Hallazgo INFO = Hallazgo.de(Codigo.LIMPIADO, Gravedad.INFO);

	private static final Hallazgo AVISO = Hallazgo.de(Codigo.RUC_DE_OTRA_CEDULA, Gravedad.AVISO);

	private static final Hallazgo ERROR = Hallazgo.de(Codigo.VACIO, Gravedad.ERROR);

	@Test
	void the_worst_finding_decides() {
		assertThat(Nivel.de(List.of())).isEqualTo(Nivel.ACEPTADO);
		assertThat(Nivel.de(List.of(INFO))).isEqualTo(Nivel.ACEPTADO);
		assertThat(Nivel.de(List.of(AVISO, INFO))).isEqualTo(Nivel.CON_DUDAS);
		assertThat(Nivel.de(List.of(AVISO, ERROR, INFO))).isEqualTo(Nivel.RECHAZADO);
	}

	@Test
	void takes_more_findings_and_keeps_the_worst_first() {
		Lectura<Ruc> lectura = Caso.ruc(" 1710034065001").con(List.of(AVISO));
		assertThat(lectura.hallazgos()).containsExactly(AVISO, INFO);
		assertThat(lectura.nivel()).isEqualTo(Nivel.CON_DUDAS);
		assertThat(lectura.valor()).contains(new Ruc("1710034065001"));
	}

	@Test
	void an_error_takes_the_value_away() {
		Lectura<Ruc> lectura = Caso.ruc("1710034065001").con(List.of(ERROR));
		assertThat(lectura).isEqualTo(new Lectura.Rechazada<>(List.of(ERROR)));
		assertThat(lectura.valor()).isEmpty();
	}

	@Test
	void what_was_refused_stays_refused() {
		assertThat(Caso.ruc("").con(List.of(AVISO))).isEqualTo(new Lectura.Rechazada<>(List.of(ERROR, AVISO)));
	}

	@Test
	void a_value_and_an_error_exclude_each_other() {
		Sucursal valor = Sucursal.UNICA;
		assertThatIllegalArgumentException().isThrownBy(() -> new Lectura.Aceptada<>(valor, List.of(ERROR)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Lectura.Rechazada<>(List.of(AVISO)));
	}

	@Test
	void findings_cannot_be_changed_afterwards() {
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> Caso.ruc("").hallazgos().clear());
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> Caso.ruc(" 1710034065001").hallazgos().clear());
	}

	@Test
	void a_finding_without_a_proposal_shows_none() {
		assertThat(INFO).hasToString("Hallazgo[LIMPIADO, INFO]");
	}

}
