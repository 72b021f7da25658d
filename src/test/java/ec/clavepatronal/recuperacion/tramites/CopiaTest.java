package ec.clavepatronal.recuperacion.tramites;

import java.time.LocalDate;

import ec.clavepatronal.recuperacion.expediente.Caminante;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.expediente.PortalForm;
import ec.clavepatronal.recuperacion.expediente.ValidacionForm;
import ec.clavepatronal.reglas.RespuestaDelPortal;
import ec.clavepatronal.reglas.SituacionClave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CopiaTest {

	private final Expediente origen = Caminante.completo(Caminante.SOCIEDAD).expediente();

	@Test
	void another_sucursal_asks_for_the_sucursal_and_for_a_look_at_the_numbers() {
		Expediente copia = nuevo(Copia.OTRA_SUCURSAL);
		assertThat(copia.pendiente()).isEqualTo(Paso.DATOS);
		assertThat(copia.datos().orElseThrow().ruc()).isEqualTo(Caminante.SOCIEDAD.ruc());
		assertThat(copia.datos().orElseThrow().sucursal()).isEmpty();
		Expediente conSucursal = copia.con(Paso.DATOS, new DatosForm(Caminante.SOCIEDAD.empleador(),
				Caminante.SOCIEDAD.tipo(), Caminante.SOCIEDAD.numero(), Caminante.SOCIEDAD.ruc(), "0002"));
		assertThat(conSucursal.pendiente()).isEqualTo(Paso.VALIDACION);
		Expediente comparado = conSucursal.con(Paso.VALIDACION, new ValidacionForm(true));
		assertThat(comparado.completo()).isTrue();
		assertThat(comparado.hechos()).isEqualTo(this.origen.hechos());
	}

	@Test
	void another_employer_takes_over_the_person_and_no_fact() {
		Expediente copia = nuevo(Copia.OTRO_EMPLEADOR);
		assertThat(copia.pendiente()).isEqualTo(Paso.SITUACION);
		DatosForm datos = copia.datos().orElseThrow();
		assertThat(datos.numero()).isEqualTo(Caminante.SOCIEDAD.numero());
		assertThat(datos.ruc() + datos.sucursal()).isEmpty();
		assertThat(copia.respuestas()).doesNotContainKeys(Paso.SITUACION, Paso.CORREO, Paso.REPRESENTANTE,
				Paso.ESTADO_RUC);
	}

	@ParameterizedTest
	@EnumSource(Copia.class)
	void what_the_portal_said_is_of_one_expediente_only(Copia copia) {
		Expediente conRespuesta = this.origen.con(Paso.PORTAL,
				new PortalForm(RespuestaDelPortal.AUN_NO, LocalDate.of(2026, 11, 24)));
		assertThat(copia.de(conRespuesta)).doesNotContainKey(Paso.PORTAL);
	}

	@Test
	void a_household_has_nothing_to_copy() {
		assertThat(Copia.sirve(Caminante.completo(Caminante.HOGAR).expediente())).isFalse();
		assertThat(Copia.sirve(Caminante.con(SituacionClave.OLVIDADA).expediente())).isFalse();
		assertThat(Copia.sirve(this.origen)).isTrue();
	}

	private Expediente nuevo(Copia copia) {
		return Expediente.borrador(copia.de(this.origen));
	}

}
