package ec.clavepatronal.evaluacion;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ec.clavepatronal.calendario.Ecuador;
import ec.clavepatronal.catastro.ArchivoCargado;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Establecimiento;
import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.Respuesta.Resultado;
import ec.clavepatronal.catastro.TipoDeContribuyente;
import ec.clavepatronal.identificador.Hallazgo;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.recuperacion.expediente.Caminante;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.EstadoRuc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

public class ConsultaDelCatastroTest {

	private static final LocalDate ARCHIVO = LocalDate.of(2026, 9, 1);

	private static final String RUC = "1790011674001";

	private static final String CEDULA = "1710034065";

	private final Catastro catastro = Mockito.mock(Catastro.class);

	private LocalDate hoy = ARCHIVO.plusDays(30);

	private final ConsultaDelCatastro registro = new ConsultaDelCatastro(this.catastro, reloj());

	private Clock reloj() {
		InstantSource ahora = () -> this.hoy.atStartOfDay(Ecuador.ZONA).toInstant();
		return ahora.withZone(Ecuador.ZONA);
	}

	@ParameterizedTest
	@CsvSource({ "ACTIVO, ACTIVO", "SUSPENDIDO, SUSPENDIDO", "PASIVO, CERRADO" })
	void a_known_ruc_answers_for_its_state(EstadoDelRuc delSri, EstadoRuc deLasReglas) {
		consta(RUC, delSri, TipoDeContribuyente.SOCIEDAD);
		DatosDelSri hallado = consultar(Caminante.SOCIEDAD);
		assertThat(hallado.estado()).contains(deLasReglas);
		assertThat(hallado.fecha()).contains(ARCHIVO);
		assertThat(hallado.segunSri()).contains(new SegunSri(deLasReglas, ARCHIVO, false));
	}

	@Test
	void what_the_sri_says_online_is_kept_as_such() {
		contesta(RUC, respuesta(Resultado.HALLADO, enLinea(EstadoDelRuc.PASIVO, TipoDeContribuyente.SOCIEDAD)));
		assertThat(consultar(Caminante.SOCIEDAD).segunSri())
			.contains(new SegunSri(EstadoRuc.CERRADO, ARCHIVO.plusDays(1), true));
	}

	@Test
	void a_ruc_that_is_not_there_is_said_to_be_unknown_and_nothing_more() {
		sinRegistro(RUC, Resultado.NO_CONSTA);
		DatosDelSri ninguno = consultar(Caminante.SOCIEDAD);
		assertThat(ninguno.resultado()).isEqualTo(Resultado.NO_CONSTA);
		assertThat(ninguno.estado()).isEmpty();
		assertThat(ninguno.fecha()).contains(ARCHIVO);
		assertThat(ninguno.pregunta()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "SIN_ARCHIVOS, PERSONA_NATURAL", "NO_DISPONIBLE, PERSONA_NATURAL" })
	void without_an_answer_nothing_is_asked(Resultado resultado, Empleador empleador) {
		sinRegistro(CEDULA + "001", resultado);
		DatosDelSri mudo = consultar(Caminante.PERSONA);
		assertThat(mudo.resultado()).isEqualTo(resultado);
		assertThat(mudo.pregunta()).isEmpty();
		assertThat(mudo.otroTipo()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "SOCIEDAD, SOCIEDAD, false", "ENTIDAD_PUBLICA, SOCIEDAD, false", "SOCIEDAD, PERSONA_NATURAL, true",
			"ENTIDAD_PUBLICA, PERSONA_NATURAL, true", "PERSONA_NATURAL, SOCIEDAD, true",
			"PERSONA_NATURAL, PERSONA_NATURAL, false" })
	void the_kind_of_taxpayer_is_held_against_the_kind_that_was_chosen(Empleador elegido, TipoDeContribuyente tipo,
			boolean duda) {
		consta(RUC, EstadoDelRuc.ACTIVO, tipo);
		assertThat(consultar(new DatosForm(elegido, TipoIdentificacion.CEDULA, CEDULA, RUC, "0001")).otroTipo())
			.isEqualTo(duda);
	}

	@ParameterizedTest
	@CsvSource({ "60, false", "61, true" })
	void files_older_than_sixty_days_say_so(int dias, boolean antiguo) {
		this.hoy = ARCHIVO.plusDays(dias);
		consta(RUC, EstadoDelRuc.ACTIVO, TipoDeContribuyente.SOCIEDAD);
		assertThat(consultar(Caminante.SOCIEDAD).antiguo()).isEqualTo(antiguo);
		sinRegistro(RUC, Resultado.NO_CONSTA);
		assertThat(consultar(Caminante.SOCIEDAD).antiguo()).isEqualTo(antiguo);
	}

	@ParameterizedTest
	@CsvSource({ "SOCIEDAD, SOCIEDAD, COMERCIAL FICTICIA MUESTRA S.A.S.", "PERSONA_NATURAL, PERSONA_NATURAL,",
			"SERVICIO_DOMESTICO, SOCIEDAD," })
	void only_a_company_is_named_and_the_sri_is_not_asked_for_it(Empleador elegido, TipoDeContribuyente tipo,
			String nombre) {
		given(this.catastro.buscarEnArchivos(RUC))
			.willReturn(respuesta(Resultado.HALLADO, contribuyente(EstadoDelRuc.ACTIVO, tipo)));
		DatosLeidos datos = Caminante.EVALUADOR.leer(Caminante.SOCIEDAD.escritos());
		assertThat(this.registro.razonSocial(elegido, datos)).isEqualTo(Optional.ofNullable(nombre));
		verify(this.catastro, never()).buscar(any());
	}

	@Test
	void the_identifier_of_a_household_is_never_looked_up() {
		sinRegistro(CEDULA + "001", Resultado.NO_CONSTA);
		assertThat(consultar(Caminante.HOGAR)).isEqualTo(DatosDelSri.NADA);
		verify(this.catastro, never()).buscarEnArchivos(CEDULA + "000");
		consultar(
				new DatosForm(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CODIGO_EXTRANJERO, "AB123456", "", ""));
		verify(this.catastro, Mockito.times(1)).buscarEnArchivos(any(String.class));
	}

	@ParameterizedTest
	@EnumSource(Resultado.class)
	void nothing_of_a_household_is_asked_where_it_might_leave_this_computer(Resultado resultado) {
		sinRegistro(CEDULA + "001", resultado);
		consultar(Caminante.HOGAR);
		consultar(new DatosForm(Empleador.SERVICIO_DOMESTICO, TipoIdentificacion.CEDULA, CEDULA, RUC, "0001"));
		verify(this.catastro, never()).buscar(any());
	}

	@Test
	void the_example_is_nobodys_and_not_asked_about_either() {
		sinRegistro(DatosForm.DE_EJEMPLO.ruc(), Resultado.NO_CONSTA);
		consultar(DatosForm.DE_EJEMPLO);
		verify(this.catastro, never()).buscar(any());
	}

	@ParameterizedTest
	@CsvSource({ "ACTIVO, true", "SUSPENDIDO, false", "PASIVO, false" })
	void a_household_whose_cedula_has_a_business_is_asked_which_it_is(EstadoDelRuc estado, boolean preguntar) {
		consta(CEDULA + "001", estado, TipoDeContribuyente.PERSONA_NATURAL);
		DatosDelSri hogar = consultar(Caminante.HOGAR);
		assertThat(hogar.pregunta().isPresent()).isEqualTo(preguntar);
		assertThat(hogar.hallado()).isEmpty();
		assertThat(hogar.estado()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ACTIVO, false", "SUSPENDIDO, true", "PASIVO, true" })
	void a_person_whose_business_is_not_active_is_asked_whether_it_is_a_household(EstadoDelRuc estado,
			boolean preguntar) {
		consta(CEDULA + "001", estado, TipoDeContribuyente.PERSONA_NATURAL);
		assertThat(consultar(Caminante.PERSONA).pregunta().isPresent()).isEqualTo(preguntar);
		sinRegistro(CEDULA + "001", Resultado.NO_CONSTA);
		assertThat(consultar(Caminante.PERSONA).pregunta()).contains(DatosDelSri.Pregunta.ES_HOGAR);
	}

	@Test
	void a_number_that_is_there_is_no_longer_doubted() {
		DatosForm nueva = new DatosForm(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA, CEDULA, "0993370026001", "0001");
		DatosLeidos leidos = Caminante.EVALUADOR.leer(nueva.escritos());
		assertThat(leidos.conDudas()).isTrue();
		sinRegistro("0993370026001", Resultado.NO_CONSTA);
		assertThat(consultar(nueva).sobre(leidos)).isEqualTo(leidos);
		consta("0993370026001", EstadoDelRuc.ACTIVO, TipoDeContribuyente.SOCIEDAD);
		assertThat(consultar(nueva).sobre(leidos).conDudas()).isFalse();
		consta("0993370026001", EstadoDelRuc.ACTIVO, TipoDeContribuyente.PERSONA_NATURAL);
		assertThat(consultar(nueva).sobre(leidos).ruc().hallazgos()).extracting(Hallazgo::codigo)
			.containsExactly(Hallazgo.Codigo.OTRO_TIPO_EN_SRI);
	}

	@Test
	void a_company_is_never_asked_whether_it_is_a_household() {
		consta(RUC, EstadoDelRuc.PASIVO, TipoDeContribuyente.SOCIEDAD);
		assertThat(consultar(Caminante.SOCIEDAD).pregunta()).isEmpty();
	}

	private DatosDelSri consultar(DatosForm datos) {
		return this.registro.consultar(datos.empleador(), Caminante.EVALUADOR.leer(datos.escritos()));
	}

	private void consta(String ruc, EstadoDelRuc estado, TipoDeContribuyente tipo) {
		contesta(ruc, respuesta(Resultado.HALLADO, contribuyente(estado, tipo)));
	}

	private void sinRegistro(String ruc, Resultado resultado) {
		contesta(ruc, respuesta(resultado, null));
		given(this.catastro.archivos())
			.willReturn(Optional.of(List.of(new ArchivoCargado("GALAPAGOS", "SRI_RUC_Galapagos.csv", ARCHIVO, 1))));
	}

	private void contesta(String ruc, ec.clavepatronal.catastro.Respuesta respuesta) {
		given(this.catastro.buscar(ruc)).willReturn(respuesta);
		given(this.catastro.buscarEnArchivos(ruc)).willReturn(respuesta);
	}

	private static ec.clavepatronal.catastro.Respuesta respuesta(Resultado resultado, Contribuyente hallado) {
		return new ec.clavepatronal.catastro.Respuesta(resultado, hallado);
	}

	public static Contribuyente enLinea(EstadoDelRuc estado, TipoDeContribuyente tipo) {
		return new Contribuyente(estado, tipo, "M. F. M.", null, List.of(), null, ARCHIVO.plusDays(1));
	}

	public static Contribuyente contribuyente(EstadoDelRuc estado, TipoDeContribuyente tipo) {
		return new Contribuyente(estado, tipo, "COMERCIAL FICTICIA MUESTRA S.A.S.", null,
				List.of(new Establecimiento(1, true, "TIENDA FICTICIA", "GALAPAGOS", "SAN CRISTOBAL"),
						new Establecimiento(2, false, "", "GALAPAGOS", "ISABELA")),
				"SRI_RUC_Galapagos.csv", ARCHIVO);
	}

}
