package ec.clavepatronal.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import ec.clavepatronal.catastro.Contribuyente;
import ec.clavepatronal.catastro.Establecimiento;
import ec.clavepatronal.catastro.EstadoDelRuc;
import ec.clavepatronal.catastro.TipoDeContribuyente;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class EvaluacionesControllerTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RegistroDePrueba catastro;

	@AfterEach
	void sinRegistro() {
		this.catastro.vaciar();
	}

	@ParameterizedTest
	@CsvSource({ "en-linea,200", "con-reservas,200", "con-visita,200", "ruc-rechazado,422", "valor-desconocido,400" })
	void answers_the_examples_of_the_document_to_the_letter(String ejemplo, int estado) {
		MvcTestResult respuesta = enviar(Pedido.ejemplo(ejemplo + ".pedido.json"));
		assertThat(respuesta).hasStatus(estado);
		assertThat(cuerpo(respuesta)).isEqualTo(Pedido.JSON.readTree(Pedido.ejemplo(ejemplo + "." + estado + ".json")));
	}

	@Test
	void keeps_the_fields_in_the_order_of_the_contract() {
		JsonNode evaluacion = evaluar(Pedido.deUnaSociedad().con("situacionClave", "NUNCA_TUVO").con("sucursal", "1"));
		assertThat(evaluacion.propertyNames()).containsExactly("desenlace", "reservas", "datos", "motivos", "cambiaria",
				"pasos", "visita", "catastro");
		assertThat(evaluacion.at("/datos").propertyNames()).containsExactly("identificacion", "ruc", "sucursal");
		assertThat(evaluacion.at("/datos/sucursal").propertyNames()).containsExactly("valor", "nivel", "hallazgos");
		assertThat(evaluacion.at("/datos/sucursal/hallazgos/0").propertyNames()).containsExactly("codigo", "gravedad",
				"mensaje", "propuesta");
		assertThat(evaluacion.at("/motivos/0").propertyNames()).containsExactly("regla", "nombre", "efecto", "texto",
				"fuente");
		assertThat(evaluacion.at("/motivos/0/fuente").propertyNames()).containsExactly("codigo", "titulo", "certeza",
				"vistoEn");
		assertThat(evaluacion.at("/visita").propertyNames()).containsExactly("llevar", "quien", "turno", "plazo");
		assertThat(evaluacion.at("/catastro").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "ACTIVO,EN_LINEA", "SUSPENDIDO,PARCIAL_CON_VISITA", "PASIVO,PARCIAL_CON_VISITA" })
	void a_missing_state_is_looked_up_in_the_registry(EstadoDelRuc estado, String desenlace) {
		this.catastro.poner("1790011674001", contribuyente(estado));
		JsonNode evaluacion = evaluar(Pedido.deUnaSociedad().sin("estadoRuc"));
		assertThat(evaluacion.get("desenlace").asString()).isEqualTo(desenlace);
		assertThat(evaluacion.get("catastro")).isEqualTo(Pedido.JSON.readTree("""
				{"estado":"%s","tipo":"SOCIEDAD","razonSocial":"COMERCIAL FICTICIA","establecimientos":[
				{"numero":1,"estado":"ABIERTO","nombre":"TIENDA","provincia":"GALAPAGOS","canton":"ISABELA"},
				{"numero":12,"estado":"CERRADO","nombre":"","provincia":"","canton":""}],
				"archivo":"SRI_RUC_Galapagos.zip","fecha":"2026-09-01"}""".formatted(estado)));
	}

	@Test
	void an_answer_of_the_sri_online_says_so_in_place_of_a_file() {
		this.catastro.poner("1790011674001", new Contribuyente(EstadoDelRuc.ACTIVO, TipoDeContribuyente.PERSONA_NATURAL,
				"F. M.", null, List.of(), null, LocalDate.of(2026, 11, 22)));
		JsonNode evaluacion = evaluar(Pedido.deUnaSociedad().sin("estadoRuc"));
		assertThat(evaluacion.get("catastro")).isEqualTo(Pedido.JSON.readTree("""
				{"estado":"ACTIVO","tipo":"PERSONA_NATURAL","razonSocial":"F. M.","establecimientos":[],
				"archivo":"SRI en línea","fecha":"2026-11-22"}"""));
	}

	@Test
	void a_state_that_is_given_goes_before_the_registry_even_when_it_is_not_known() {
		this.catastro.poner("1790011674001", contribuyente(EstadoDelRuc.PASIVO));
		assertThat(evaluar(Pedido.deUnaSociedad()).get("desenlace").asString()).isEqualTo("EN_LINEA");
		JsonNode noSabe = evaluar(Pedido.deUnaSociedad().con("estadoRuc", "NO_SABE"));
		assertThat(noSabe.get("desenlace").asString()).isEqualTo("POR_CONFIRMAR");
		assertThat(noSabe.at("/catastro/estado").asString()).isEqualTo("PASIVO");
	}

	@Test
	void another_kind_of_taxpayer_is_a_doubt_here_too() {
		this.catastro.poner("1710034065001", contribuyente(EstadoDelRuc.ACTIVO));
		JsonNode evaluacion = evaluar(
				Pedido.deUnaSociedad().con("empleador", "PERSONA_NATURAL").con("ruc", "1710034065001"));
		assertThat(evaluacion.at("/datos/ruc/nivel").asString()).isEqualTo("CON_DUDAS");
		assertThat(evaluacion.at("/datos/ruc/hallazgos/0/codigo").asString()).isEqualTo("OTRO_TIPO_EN_SRI");
	}

	@Test
	void what_the_registry_does_not_have_is_null_and_not_known() {
		this.catastro.poner("0990999996001", contribuyente(EstadoDelRuc.ACTIVO));
		JsonNode evaluacion = evaluar(Pedido.deUnaSociedad().sin("estadoRuc"));
		assertThat(evaluacion.get("catastro").isNull()).isTrue();
		assertThat(evaluacion.get("desenlace").asString()).isEqualTo("POR_CONFIRMAR");
	}

	@Test
	void a_household_is_not_looked_up() {
		this.catastro.poner("1710034065001", contribuyente(EstadoDelRuc.PASIVO));
		JsonNode evaluacion = evaluar(Pedido.deUnHogar());
		assertThat(evaluacion.get("catastro").isNull()).isTrue();
		assertThat(evaluacion.get("desenlace").asString()).isEqualTo("EN_LINEA");
	}

	private static Contribuyente contribuyente(EstadoDelRuc estado) {
		return new Contribuyente(estado, TipoDeContribuyente.SOCIEDAD, "COMERCIAL FICTICIA", null,
				List.of(new Establecimiento(1, true, "TIENDA", "GALAPAGOS", "ISABELA"),
						new Establecimiento(12, false, "", "", "")),
				"SRI_RUC_Galapagos.zip", LocalDate.of(2026, 9, 1));
	}

	@ParameterizedTest
	@CsvSource({ "situacionClave,NUNCA_TUVO,PARCIAL_CON_VISITA,R1", "estadoRuc,CERRADO,PARCIAL_CON_VISITA,R2",
			"estadoRuc,SUSPENDIDO,PARCIAL_CON_VISITA,R3", "correo,SIN_REGISTRO,PARCIAL_CON_VISITA,R4",
			"correo,OLVIDADO,PARCIAL_CON_VISITA,R5", "correo,SIN_ACCESO,PARCIAL_CON_VISITA,R6",
			"situacionClave,NO_SABE,POR_CONFIRMAR,R7", "estadoRuc,NO_SABE,POR_CONFIRMAR,R8",
			"correo,NO_SABE,POR_CONFIRMAR,R9", "representante,CAMBIO_SIN_REGISTRAR,EN_LINEA,R10",
			"representante,NO_SABE,EN_LINEA,R11", "situacionClave,BLOQUEADA,EN_LINEA,R12" })
	void every_rule_leads_to_its_outcome(String hecho, String valor, String desenlace, String regla) {
		JsonNode evaluacion = evaluar(Pedido.deUnaSociedad().con(hecho, valor));
		assertThat(evaluacion.get("desenlace").asString()).isEqualTo(desenlace);
		assertThat(evaluacion.findValuesAsString("regla")).startsWith(regla);
		assertThat(evaluacion.get("motivos")).hasSize(1);
		assertThat(evaluacion.get("cambiaria")).hasSize(desenlace.equals("EN_LINEA") ? 0 : 1);
		assertThat(evaluacion.get("visita").isNull()).isEqualTo(!desenlace.equals("PARCIAL_CON_VISITA"));
		assertThat(evaluacion.get("pasos")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "representante,CAMBIO_SIN_REGISTRAR,R10", "representante,NO_SABE,R11", "situacionClave,BLOQUEADA,",
			"correo,NO_SABE,", "representante,VIGENTE," })
	void a_doubt_is_told_beside_the_outcome_and_advice_is_not(String hecho, String valor, String reserva) {
		JsonNode evaluacion = evaluar(Pedido.deUnaSociedad().con(hecho, valor));
		assertThat(evaluacion.get("reservas").valueStream().map(JsonNode::asString))
			.containsExactlyElementsOf((reserva != null) ? List.of(reserva) : List.of());
	}

	@Test
	void an_identifier_that_nobody_can_judge_is_a_reserve_whatever_the_outcome() {
		Pedido extranjero = Pedido.deUnaSociedad()
			.conIdentificacion("CODIGO_EXTRANJERO", "E12345678")
			.con("representante", "NO_SABE");
		assertThat(evaluar(extranjero).get("reservas").toString()).isEqualTo("[\"R11\",\"SIN_REGLA_PUBLICA\"]");
		JsonNode conVisita = evaluar(extranjero.con("estadoRuc", "CERRADO"));
		assertThat(conVisita.get("desenlace").asString()).isEqualTo("PARCIAL_CON_VISITA");
		assertThat(conVisita.get("reservas").toString()).isEqualTo("[\"R11\",\"SIN_REGLA_PUBLICA\"]");
	}

	@Test
	void what_the_portal_said_is_no_matter_of_other_programs() {
		assertThat(enviar(Pedido.deUnaSociedad().con("portal", "FUNCIONO").json())).hasStatus(400);
	}

	@Test
	void reports_every_motive_and_whether_each_is_in_ones_hands() {
		JsonNode evaluacion = evaluar(Pedido.deUnaSociedad()
			.con("situacionClave", "NUNCA_TUVO")
			.con("estadoRuc", "CERRADO")
			.con("correo", "OLVIDADO")
			.con("representante", "NO_SABE"));
		assertThat(evaluacion.get("motivos").findValuesAsString("regla")).containsExactly("R1", "R2", "R5", "R11");
		assertThat(evaluacion.get("cambiaria").findValuesAsString("regla")).containsExactly("R1", "R2", "R5");
		assertThat(evaluacion.get("cambiaria").findValuesAsString("alcance")).containsExactly("NO_DEPENDE", "EN_PARTE",
				"EN_SUS_MANOS");
		assertThat(evaluacion.get("cambiaria").findValuesAsString("enSusManos")).containsExactly("false", "false",
				"true");
	}

	@ParameterizedTest
	@ValueSource(strings = { "situacionClave", "estadoRuc", "correo", "representante" })
	void a_missing_fact_counts_as_not_known(String hecho) {
		JsonNode sinElHecho = evaluar(Pedido.deUnaSociedad().sin(hecho));
		assertThat(sinElHecho).isEqualTo(evaluar(Pedido.deUnaSociedad().con(hecho, "NO_SABE")));
		assertThat(enviar(Pedido.deUnaSociedad().con(hecho, "NO_SABE").json().replace("\"NO_SABE\"", "null")))
			.bodyText()
			.isEqualTo(sinElHecho.toString());
	}

	@Test
	void fills_in_what_a_household_leaves_out() {
		JsonNode datos = evaluar(Pedido.deUnHogar()).get("datos");
		assertThat(datos.findValuesAsString("valor")).containsExactly("1710034065", "1710034065000", "0001");
		assertThat(datos.findValuesAsString("nivel")).containsOnly("ACEPTADO");
	}

	@Test
	void ruc_and_representante_play_no_part_for_a_household() {
		JsonNode evaluacion = evaluar(
				Pedido.deUnHogar().con("estadoRuc", "CERRADO").con("representante", "CAMBIO_SIN_REGISTRAR"));
		assertThat(evaluacion.get("desenlace").asString()).isEqualTo("EN_LINEA");
		assertThat(evaluacion.get("motivos")).isEmpty();
	}

	@Test
	void takes_the_code_of_a_foreigner_with_its_doubt() {
		JsonNode datos = evaluar(Pedido.deUnHogar().conIdentificacion("CODIGO_EXTRANJERO", "ab-12")).get("datos");
		assertThat(datos.findValuesAsString("valor")).containsExactly("AB-12", "AB-12000", "0001");
		assertThat(datos.at("/ruc/hallazgos/0/codigo").asString()).isEqualTo("SIN_REGLA_PUBLICA");
	}

	@Test
	void completes_a_short_sucursal_with_a_doubt() {
		JsonNode sucursal = evaluar(Pedido.deUnaSociedad()).at("/datos/sucursal");
		assertThat(sucursal.get("valor").asString()).isEqualTo("0001");
		assertThat(sucursal.get("nivel").asString()).isEqualTo("CON_DUDAS");
		assertThat(sucursal.at("/hallazgos/0/codigo").asString()).isEqualTo("SUCURSAL_COMPLETADA");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ruc", "sucursal" })
	void refuses_an_employer_without_ruc_or_sucursal(String campo) {
		assertThat(errores(enviar(Pedido.deUnaSociedad().sin(campo).json()), HttpStatus.UNPROCESSABLE_CONTENT))
			.containsExactly(campo + " VACIO");
		assertThat(errores(enviar(Pedido.deUnaSociedad().con(campo, " ").json()), HttpStatus.UNPROCESSABLE_CONTENT))
			.containsExactly(campo + " VACIO");
	}

	@Test
	void names_all_identifiers_that_are_refused() {
		MvcTestResult respuesta = enviar(Pedido.deUnaSociedad()
			.conIdentificacion("CEDULA", "1710034064")
			.con("ruc", "1710034065000")
			.con("sucursal", "12345")
			.json());
		assertThat(errores(respuesta, HttpStatus.UNPROCESSABLE_CONTENT)).containsExactly("identificacion DIGITO_FINAL",
				"ruc PARECE_DOMESTICO", "sucursal SUCURSAL_LARGA");
	}

	@Test
	void offers_what_was_probably_meant() {
		JsonNode problema = cuerpo(enviar(Pedido.deUnaSociedad().con("ruc", "993370026001").json()));
		assertThat(problema.at("/errores/0/propuesta").asString()).isEqualTo("0993370026001");
	}

	@Test
	void writes_utf_8() {
		MvcTestResult respuesta = enviar(Pedido.deUnaSociedad().json());
		assertThat(respuesta).hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
		assertThat(new String(respuesta.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.contains("Escribió 1; lo completamos a 0001. ¿Es así?", "«Validar»");
	}

	private JsonNode evaluar(Pedido pedido) {
		MvcTestResult respuesta = enviar(pedido.json());
		assertThat(respuesta).hasStatusOk();
		return cuerpo(respuesta);
	}

	private MvcTestResult enviar(String json) {
		return this.mvc.post()
			.uri(Pedido.EVALUACIONES)
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

	private static List<String> errores(MvcTestResult respuesta, HttpStatus estado) {
		assertThat(respuesta).hasStatus(estado).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return cuerpo(respuesta).get("errores")
			.valueStream()
			.map((error) -> error.get("campo").asString() + " " + error.get("codigo").asString())
			.toList();
	}

	private static JsonNode cuerpo(MvcTestResult respuesta) {
		return Pedido.JSON.readTree(respuesta.getResponse().getContentAsByteArray());
	}

}
