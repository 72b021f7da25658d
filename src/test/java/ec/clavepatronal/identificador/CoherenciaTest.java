package ec.clavepatronal.identificador;

import java.util.Optional;

import ec.clavepatronal.identificador.Hallazgo.Codigo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CoherenciaTest {

	private static final Cedula CEDULA = new Cedula("1710034065");

	@ParameterizedTest
	@ValueSource(strings = { "1714307103001", "0962467429001", "1710034065001" })
	void a_person_s_ruc_begins_with_the_cedula(String ruc) {
		assertThat(Coherencia.entre(new Cedula(ruc.substring(0, 10)), new Ruc(ruc))).isEmpty();
		assertThat(Coherencia.entre(new Cedula("0926687856"), new Ruc(ruc)))
			.containsExactly(Hallazgo.de(Codigo.RUC_DE_OTRA_CEDULA, Gravedad.AVISO));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1790011674001", "1768152130001", "1760001550001", "1770000121001" })
	void the_cedula_of_whoever_represents_a_company_is_not_compared(String ruc) {
		assertThat(Coherencia.entre(CEDULA, new Ruc(ruc))).isEmpty();
	}

	@Test
	void a_domestic_identifier_begins_with_the_cedula() {
		assertThat(Coherencia.entre(CEDULA, new IdentificadorDomestico("1710034065000"))).isEmpty();
		assertThat(Coherencia.entre(CEDULA, new IdentificadorDomestico("1714307103000"))).containsExactly(Hallazgo
			.conPropuesta(Codigo.DOMESTICO_DE_OTRA_IDENTIFICACION, Gravedad.AVISO, Optional.of("1710034065000")));
	}

	@Test
	void a_domestic_employer_has_one_sucursal() {
		assertThat(Coherencia.domestico(Sucursal.UNICA)).isEmpty();
		assertThat(Coherencia.domestico(new Sucursal("0002")))
			.containsExactly(Hallazgo.conPropuesta(Codigo.SUCURSAL_NO_ES_0001, Gravedad.AVISO, Optional.of("0001")));
	}

}
