package ec.clavepatronal.recuperacion;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import ec.clavepatronal.calendario.CalendarioConfiguration;
import ec.clavepatronal.catastro.Catastro;
import ec.clavepatronal.evaluacion.ConsultaDelCatastro;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.evaluacion.EvaluacionConfiguration;
import ec.clavepatronal.evaluacion.Lecturas;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.pagina.ErrorDeCampo;
import ec.clavepatronal.pagina.Errores;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.recuperacion.deposito.Expedientes;
import ec.clavepatronal.recuperacion.expediente.ContactoForm;
import ec.clavepatronal.recuperacion.expediente.CorreoForm;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.tramites.Nombres;
import ec.clavepatronal.recuperacion.tramites.Repetidos;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Empleador;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a form says of every slip that anybody thought of: each message names its field,
 * so no two on a page are the same.
 */
@WebMvcTest(TramitesController.class)
@Import({ RecuperacionConfiguration.class, EvaluacionConfiguration.class, CalendarioConfiguration.class,
		EnPalabras.class, ContenidosDePrueba.class, Enlazador.class, Textos.class, Vistas.class, Repetidos.class,
		ConsultaDelCatastro.class, Nombres.class })
class MensajesTest {

	private static final List<String> ESCRITOS = List.of("", " ", "\u200b", "a", "abc", "-", "1", "12", "12345",
			"171003406", "1710034065", "1710034066", "17100340651", "9999999999", "9999999999999", "0000000000",
			"9910034065", "1.79322E+12", "1793220000000.0", "17l0034065", "179001167400l", "1710034065001",
			"1710034065000", "1710034066000", "1790011674001", "1790011674000", "993370026001", "9910034065001",
			"AB12345", "AB12345000", "AB12345001", "miclave2026", "ñandú", "😀", "12345678901234567890123",
			"ABCDEFGHIJKLMNOPQRSTUVWXYZ", "1".repeat(101), " ".repeat(101));

	@Autowired
	private Enlazador enlazador;

	@Autowired
	private Textos textos;

	@Autowired
	private Supplier<Lecturas> lecturas;

	@MockitoBean
	private Expedientes expedientes;

	@MockitoBean
	private Catastro catastro;

	@ParameterizedTest
	@EnumSource(TipoIdentificacion.class)
	void three_numbers_that_are_wrong_alike_are_told_apart(TipoIdentificacion tipo) {
		for (Empleador empleador : Empleador.values()) {
			for (String numero : ESCRITOS) {
				for (String ruc : ESCRITOS) {
					noSeRepite(errores(datos(empleador, tipo, numero, ruc, ruc)));
					noSeRepite(errores(datos(empleador, tipo, numero, numero, ruc)));
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"171003406|El RUC|179001167400|La cédula tiene 10 dígitos; escribió 9.|El RUC tiene 13 dígitos; escribió 12.",
			"x|El RUC|y|La cédula lleva solo números|El RUC lleva solo números" })
	void a_message_begins_with_the_name_of_its_field(String numero, String campo, String ruc, String deNumero,
			String deRuc) {
		Errores errores = errores(datos(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA, numero, ruc, "z"));
		assertThat(errores.lista()).extracting(ErrorDeCampo::mensaje)
			.satisfiesExactly((mensaje) -> assertThat(mensaje).startsWith(deNumero),
					(mensaje) -> assertThat(mensaje).startsWith(deRuc),
					(mensaje) -> assertThat(mensaje).startsWith("El número de sucursal lleva solo números"));
	}

	static Stream<Class<? extends Formulario>> formularios() {
		return Arrays.stream(Paso.values()).map(Paso::formulario).flatMap(Optional::stream);
	}

	@ParameterizedTest
	@MethodSource("formularios")
	void every_field_has_a_name_and_garbage_in_all_of_them_is_told_field_by_field(Class<? extends Formulario> tipo) {
		for (String garabato : List.of("", "garabato", "x".repeat(600))) {
			MockHttpServletRequest solicitud = new MockHttpServletRequest();
			for (RecordComponent campo : tipo.getRecordComponents()) {
				assertThat(this.textos.de("formulario." + campo.getName())).isNotBlank();
				solicitud.setParameter(campo.getName(), garabato);
			}
			Errores errores = this.enlazador.enlazar(solicitud, tipo, null, this.lecturas.get()).errores();
			noSeRepite(errores);
			assertThat(errores.lista()).extracting(ErrorDeCampo::mensaje)
				.allSatisfy((mensaje) -> assertThat(mensaje).doesNotContain("{", "formulario."));
		}
	}

	@Test
	void more_than_anybody_types_is_not_kept() {
		Errores errores = errores(datos(Empleador.SOCIEDAD, TipoIdentificacion.CEDULA,
				"1710034065" + " ".repeat(590_000), "1790011674001", "0001"));
		assertThat(errores.en("numero").mensaje())
			.isEqualTo("Número de identificación: escriba hasta 100 letras y números.");
	}

	@ParameterizedTest
	@CsvSource({ "😀@ejemplo.com, false", "a@שלום.com, false", "a\u200bb@ejemplo.com, false", "a@b, false",
			"ñandú@peña.ec, true", "a.b+c@ejemplo.com, true", "' a@ejemplo.com ', true", "'', true" })
	void an_e_mail_that_no_paper_could_show_is_told_where_it_is_typed(String correo, boolean bueno) {
		MockHttpServletRequest solicitud = new MockHttpServletRequest();
		solicitud.setParameter("correo", correo);
		assertThat(this.enlazador.enlazar(solicitud, ContactoForm.class, null, this.lecturas.get()).errores().vacio())
			.isEqualTo(bueno);
	}

	@Test
	void of_a_choice_that_was_sent_twice_the_first_counts() {
		MockHttpServletRequest solicitud = new MockHttpServletRequest();
		solicitud.setParameter("correo", "VIGENTE", "OLVIDADO");
		assertThat(this.enlazador.enlazar(solicitud, CorreoForm.class, null, this.lecturas.get()).formulario())
			.contains(new CorreoForm(Correo.VIGENTE));
	}

	private static void noSeRepite(Errores errores) {
		assertThat(errores.lista()).extracting(ErrorDeCampo::mensaje).doesNotHaveDuplicates();
	}

	private Errores errores(MockHttpServletRequest solicitud) {
		return this.enlazador.enlazar(solicitud, DatosForm.class, null, this.lecturas.get()).errores();
	}

	private static MockHttpServletRequest datos(Empleador empleador, TipoIdentificacion tipo, String... numeros) {
		List<String> nombres = new ArrayList<>(List.of("numero", "ruc", "sucursal"));
		MockHttpServletRequest solicitud = new MockHttpServletRequest();
		solicitud.setParameter("empleador", empleador.name());
		solicitud.setParameter("tipo", tipo.name());
		for (int i = 0; i < numeros.length; i++) {
			solicitud.setParameter(nombres.get(i), numeros[i]);
		}
		return solicitud;
	}

}
