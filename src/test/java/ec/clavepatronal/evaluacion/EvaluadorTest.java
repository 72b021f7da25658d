package ec.clavepatronal.evaluacion;

import java.util.List;

import ec.clavepatronal.identificador.Criterio;
import ec.clavepatronal.identificador.Gravedad;
import ec.clavepatronal.identificador.Hallazgo;
import ec.clavepatronal.identificador.Hallazgo.Codigo;
import ec.clavepatronal.identificador.Nivel;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.reglas.Empleador;
import org.junit.jupiter.api.Test;

import static ec.clavepatronal.recuperacion.expediente.Caminante.EVALUADOR;
import static org.assertj.core.api.Assertions.assertThat;

class EvaluadorTest {

	@Test
	void fills_in_what_the_form_wants_for_a_household() {
		DatosLeidos leidos = EVALUADOR.leer(hogar("1710034065", "", ""));
		assertThat(leidos.ruc().valor()).contains("1710034065000");
		assertThat(leidos.sucursal().valor()).contains("0001");
		assertThat(leidos.conDudas()).isFalse();
		assertThat(leidos.rechazados()).isFalse();
	}

	@Test
	void fills_in_what_only_looks_empty_too() {
		DatosLeidos leidos = EVALUADOR.leer(hogar("1710034065", "\u00a0", "\u200b \u202f"));
		assertThat(leidos.ruc().valor()).contains("1710034065000");
		assertThat(leidos.sucursal().valor()).contains("0001");
	}

	@Test
	void offers_a_household_its_own_value_in_place_of_whatever_was_left_in_the_field() {
		assertThat(EVALUADOR.leer(hogar("1710034065", "0993370026001", "")).ruc().errores())
			.allMatch((error) -> error.propuesta().filter("1710034065000"::equals).isPresent());
		assertThat(EVALUADOR
			.leer(new DatosEscritos(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CODIGO_EXTRANJERO, "AB12",
					"AB12001", ""))
			.ruc()
			.errores()).allMatch((error) -> error.propuesta().filter("AB12000"::equals).isPresent());
	}

	@Test
	void fills_in_nothing_from_an_identification_that_was_refused() {
		DatosLeidos leidos = EVALUADOR.leer(hogar("1710034066", "", ""));
		assertThat(leidos.ruc()).isEqualTo(Dato.VACIO);
		assertThat(leidos.rechazados()).isTrue();
	}

	@Test
	void doubts_a_household_value_of_somebody_else() {
		assertThat(codigos(EVALUADOR.leer(hogar("1710034065", "1714307103000", "")).ruc()))
			.containsExactly(Codigo.DOMESTICO_DE_OTRA_IDENTIFICACION);
	}

	@Test
	void refuses_a_ruc_where_a_household_value_is_wanted() {
		assertThat(EVALUADOR.leer(hogar("1710034065", "1710034065001", "")).ruc().nivel()).isEqualTo(Nivel.RECHAZADO);
	}

	@Test
	void doubts_a_household_with_another_sucursal() {
		assertThat(codigos(EVALUADOR.leer(hogar("1710034065", "", "0002")).sucursal()))
			.containsExactly(Codigo.SUCURSAL_NO_ES_0001);
	}

	@Test
	void doubts_a_personal_ruc_that_belongs_to_another_cedula() {
		assertThat(codigos(EVALUADOR.leer(ordinario(TipoIdentificacion.CEDULA, "1714307103", "1710034065001")).ruc()))
			.containsExactly(Codigo.RUC_DE_OTRA_CEDULA);
	}

	@Test
	void does_not_compare_a_company_with_its_representative() {
		assertThat(EVALUADOR.leer(ordinario(TipoIdentificacion.CEDULA, "1710034065", "1790011674001")).ruc().nivel())
			.isEqualTo(Nivel.ACEPTADO);
	}

	@Test
	void does_not_compare_a_foreigner_code_with_a_ruc() {
		DatosLeidos leidos = EVALUADOR.leer(ordinario(TipoIdentificacion.CODIGO_EXTRANJERO, "AB123", "1710034065001"));
		assertThat(leidos.identificacion().valor()).contains("AB123");
		assertThat(leidos.ruc().nivel()).isEqualTo(Nivel.ACEPTADO);
	}

	@Test
	void never_builds_a_household_value_of_an_odd_code_silently() {
		DatosLeidos leidos = EVALUADOR.leer(
				new DatosEscritos(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CODIGO_EXTRANJERO, "AB123", "", ""));
		assertThat(leidos.ruc().valor()).contains("AB123000");
		assertThat(codigos(leidos.ruc())).contains(Codigo.SIN_REGLA_PUBLICA);
		assertThat(leidos.conDudas()).isTrue();
	}

	@Test
	void one_setting_turns_a_wrong_final_digit_into_a_doubt() {
		Evaluador indulgente = new Evaluador(new Criterio(Gravedad.AVISO));
		DatosEscritos escritos = ordinario(TipoIdentificacion.CEDULA, "1710034066", "1790011674001");
		assertThat(EVALUADOR.leer(escritos).identificacion().nivel()).isEqualTo(Nivel.RECHAZADO);
		assertThat(indulgente.leer(escritos).identificacion().nivel()).isEqualTo(Nivel.CON_DUDAS);
	}

	private static DatosEscritos hogar(String numero, String ruc, String sucursal) {
		return new DatosEscritos(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CEDULA, numero, ruc, sucursal);
	}

	private static DatosEscritos ordinario(TipoIdentificacion tipo, String numero, String ruc) {
		return new DatosEscritos(Empleador.PERSONA_NATURAL, tipo, numero, ruc, "0001");
	}

	private static List<Codigo> codigos(Dato dato) {
		return dato.hallazgos().stream().map(Hallazgo::codigo).toList();
	}

}
