package ec.clavepatronal.recuperacion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.evaluacion.ConsultaDelCatastro;
import ec.clavepatronal.evaluacion.Lecturas;
import ec.clavepatronal.evaluacion.SegunSri;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.expediente.Caminante;
import ec.clavepatronal.recuperacion.expediente.ContactoForm;
import ec.clavepatronal.recuperacion.expediente.CorreoForm;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.EstadoRucForm;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Itinerario;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.expediente.RepresentanteForm;
import ec.clavepatronal.recuperacion.expediente.SeguridadForm;
import ec.clavepatronal.recuperacion.expediente.SituacionForm;
import ec.clavepatronal.recuperacion.expediente.ValidacionForm;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.Representante;
import ec.clavepatronal.reglas.SituacionClave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * «Paso 4 de 8» says how far one has come: on the way forward the number grows by one
 * with each screen, what is announced never grows, and at the end both are the same.
 */
class NumerosDePasoTest {

	private static final Propietario NADIE = new Propietario("", new Conservacion(7, 90, 200), true);

	private static final Lecturas LECTURAS = new Lecturas(Caminante.EVALUADOR,
			new ConsultaDelCatastro(mock(Catastro.class), Clock.systemUTC()));

	private static final List<DatosForm> EMPLEADORES = List.of(Caminante.SOCIEDAD, Caminante.PERSONA, Caminante.HOGAR,
			new DatosForm(Empleador.ENTIDAD_PUBLICA, TipoIdentificacion.CEDULA, "1710034065", "1760001550001", "0001"));

	static Stream<Caso> casos() {
		return EMPLEADORES.stream()
			.flatMap((datos) -> Arrays.stream(SituacionClave.values())
				.flatMap((situacion) -> Arrays.stream(EstadoRuc.values())
					.flatMap((estado) -> Arrays.stream(Correo.values())
						.flatMap((correo) -> Stream.of(true, false)
							.map((consta) -> new Caso(datos, situacion, estado, correo, consta))))));
	}

	@ParameterizedTest
	@MethodSource("casos")
	void numbers_grow_by_one_and_what_is_announced_never_grows(Caso caso) {
		List<Pantalla.Lugar> lugares = caso.recorre();
		for (int i = 1; i < lugares.size(); i++) {
			assertThat(lugares.get(i).numero()).as(lugares::toString).isEqualTo(lugares.get(i - 1).numero() + 1);
			assertThat(lugares.get(i).total()).as(lugares::toString).isLessThanOrEqualTo(lugares.get(i - 1).total());
		}
		Pantalla.Lugar ultimo = lugares.get(lugares.size() - 1);
		assertThat(ultimo.numero()).as(lugares::toString).isEqualTo(ultimo.total());
	}

	/** The door of the household announces as many as the first screen after it. */
	@Test
	void the_door_of_a_household_stands_for_the_first_two_screens() {
		Pantalla validacion = new Pantalla(NADIE,
				Caminante.con(SituacionClave.OLVIDADA).responde(Caminante.HOGAR).expediente(), Paso.VALIDACION,
				Optional.empty(), LECTURAS);
		assertThat(validacion.lugar())
			.contains(new Pantalla.Lugar(3, Itinerario.pasosDe(Empleador.SERVICIO_DOMESTICO)));
	}

	@Test
	void a_detour_to_the_state_of_the_ruc_makes_no_number_shrink() {
		Caso caso = new Caso(Caminante.SOCIEDAD, SituacionClave.OLVIDADA, EstadoRuc.SUSPENDIDO, Correo.VIGENTE, true);
		Expediente validado = caso.empieza().con(Paso.VALIDACION, new ValidacionForm(true));
		assertThat(numero(validado, Paso.VALIDACION)).isEqualTo(3);
		assertThat(numero(validado, Paso.ESTADO_RUC)).isEqualTo(4);
		Expediente corregido = validado.con(Paso.ESTADO_RUC, new EstadoRucForm(EstadoRuc.ACTIVO));
		assertThat(numero(corregido, Paso.CORREO)).isEqualTo(5);
	}

	@Test
	void what_lies_beside_the_way_has_no_number() {
		Expediente hogar = Caminante.completo(Caminante.HOGAR).expediente();
		assertThat(new Pantalla(NADIE, hogar, Paso.REVISION, Optional.empty(), LECTURAS).lugar()).isEmpty();
		assertThat(new Pantalla(NADIE, hogar, Paso.PORTAL, Optional.empty(), LECTURAS).lugar()).isEmpty();
	}

	private static int numero(Expediente expediente, Paso paso) {
		return new Pantalla(NADIE, expediente, paso, Optional.empty(), LECTURAS).lugar().orElseThrow().numero();
	}

	/**
	 * One way through the screens.
	 *
	 * @param consta whether the registry knows the state of the RUC
	 */
	record Caso(DatosForm datos, SituacionClave situacion, EstadoRuc estado, Correo correo, boolean consta) {

		Expediente empieza() {
			Expediente expediente = Expediente.nuevo("prueba", new SituacionForm(this.situacion))
				.con(Paso.DATOS, this.datos);
			return (this.consta && expediente.tieneRuc() && this.estado != EstadoRuc.NO_SABE)
					? expediente.segun(Optional.of(new SegunSri(this.estado, LocalDate.of(2026, 9, 1), false)))
					: expediente;
		}

		List<Pantalla.Lugar> recorre() {
			List<Pantalla.Lugar> lugares = new ArrayList<>();
			Expediente abierto = Expediente.nuevo("prueba", new SituacionForm(this.situacion));
			lugares.add(new Pantalla(NADIE, abierto, Paso.DATOS, Optional.empty(), LECTURAS).lugar().orElseThrow());
			Expediente expediente = empieza();
			Optional<Paso> aqui = Paso.DATOS.siguiente(expediente);
			while (aqui.isPresent()) {
				Paso paso = aqui.get();
				lugares.add(new Pantalla(NADIE, expediente, paso, Optional.empty(), LECTURAS).lugar().orElseThrow());
				Formulario respuesta = respuestas().get(paso);
				expediente = (respuesta != null) ? expediente.con(paso, respuesta) : expediente;
				aqui = paso.siguiente(expediente);
			}
			return lugares;
		}

		private Map<Paso, Formulario> respuestas() {
			return Map.of(Paso.VALIDACION, new ValidacionForm(true), Paso.ESTADO_RUC, new EstadoRucForm(this.estado),
					Paso.CORREO, new CorreoForm(this.correo), Paso.REPRESENTANTE,
					new RepresentanteForm(Representante.NO_SABE), Paso.SEGURIDAD, new SeguridadForm(), Paso.CONTACTO,
					new ContactoForm("", ""));
		}

	}

}
