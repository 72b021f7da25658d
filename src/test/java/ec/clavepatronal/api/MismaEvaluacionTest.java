package ec.clavepatronal.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ec.clavepatronal.evaluacion.DatosEscritos;
import ec.clavepatronal.evaluacion.Evaluacion;
import ec.clavepatronal.evaluacion.Evaluador;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.Hechos;
import ec.clavepatronal.reglas.Regla;
import ec.clavepatronal.reglas.Representante;
import ec.clavepatronal.reglas.SituacionClave;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The same input gets the same answer from the wizard, the JSON face and the evaluation
 * behind both.
 */
@AplicacionTest
class MismaEvaluacionTest {

	private static final Pattern REGLA = Pattern.compile("/reglas[^#]*#(R\\d+)");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Evaluador evaluador;

	@Autowired
	private Textos textos;

	@Test
	void json_face_and_evaluation_agree_on_every_combination_of_facts() {
		int vistos = 0;
		for (Hechos hechos : todos()) {
			Pedido pedido = pedido(hechos);
			JsonNode json = evaluar(pedido);
			Evaluacion directa = this.evaluador.evaluar(this.evaluador.leer(escritos(pedido, hechos.empleador())),
					hechos);
			assertThat(json.get("desenlace").asString()).as(hechos.toString()).isEqualTo(directa.desenlace().name());
			assertThat(reglas(json)).as(hechos.toString())
				.isEqualTo(directa.motivos().stream().map(Regla::codigo).toList());
			assertThat(json.get("reservas").valueStream().map(JsonNode::asString)).as(hechos.toString())
				.containsExactlyElementsOf(directa.reservas());
			assertThat(veredicto(json)).as(hechos.toString()).isEqualTo(directa.veredicto().name());
			assertThat(json.at("/datos").findValuesAsString("valor")).containsExactly(
					directa.datos().identificacion().valor().orElseThrow(), directa.datos().ruc().valor().orElseThrow(),
					directa.datos().sucursal().valor().orElseThrow());
			vistos++;
		}
		assertThat(vistos).isEqualTo(1200);
	}

	@ParameterizedTest
	@MethodSource("recorridos")
	void json_face_and_wizard_agree(Hechos hechos) {
		Pedido pedido = pedido(hechos);
		JsonNode json = evaluar(pedido);
		Document pagina = recorrer(pedido);
		assertThat(pagina.selectFirst("h1").text()).isEqualTo(this.textos.de("veredicto." + veredicto(json)));
		assertThat(pagina.select("#contenido a[href]")
			.eachAttr("href")
			.stream()
			.flatMap((destino) -> REGLA.matcher(destino).results())
			.map((hallada) -> hallada.group(1))
			.distinct()
			.toList()).isEqualTo(reglas(json));
		assertThat(json.get("motivos").findValuesAsString("texto")).allMatch(pagina.text()::contains);
	}

	static Stream<Hechos> recorridos() {
		return Stream.of(
				new Hechos(Empleador.SOCIEDAD, SituacionClave.OLVIDADA, EstadoRuc.ACTIVO, Correo.VIGENTE,
						Representante.VIGENTE),
				new Hechos(Empleador.SOCIEDAD, SituacionClave.OLVIDADA, EstadoRuc.ACTIVO, Correo.VIGENTE,
						Representante.CAMBIO_SIN_REGISTRAR),
				new Hechos(Empleador.SOCIEDAD, SituacionClave.BLOQUEADA, EstadoRuc.CERRADO, Correo.SIN_ACCESO,
						Representante.CAMBIO_SIN_REGISTRAR),
				new Hechos(Empleador.PERSONA_NATURAL, SituacionClave.NO_SABE, EstadoRuc.NO_SABE, Correo.NO_SABE,
						Representante.NO_SABE),
				new Hechos(Empleador.ENTIDAD_PUBLICA, SituacionClave.PIDE_REGENERAR, EstadoRuc.SUSPENDIDO,
						Correo.OLVIDADO, Representante.NO_SABE),
				new Hechos(Empleador.SERVICIO_DOMESTICO, SituacionClave.NUNCA_TUVO, EstadoRuc.NO_SABE, Correo.VIGENTE,
						Representante.VIGENTE),
				new Hechos(Empleador.SERVICIO_DOMESTICO, SituacionClave.OLVIDADA, EstadoRuc.NO_SABE, Correo.VIGENTE,
						Representante.NO_SABE));
	}

	private static List<Hechos> todos() {
		List<Hechos> todos = new ArrayList<>();
		for (Empleador empleador : Empleador.values()) {
			for (SituacionClave situacion : SituacionClave.values()) {
				for (EstadoRuc estado : EstadoRuc.values()) {
					for (Correo correo : Correo.values()) {
						for (Representante representante : Representante.values()) {
							todos.add(new Hechos(empleador, situacion, estado, correo, representante));
						}
					}
				}
			}
		}
		return todos;
	}

	private static Pedido pedido(Hechos hechos) {
		Pedido pedido = (hechos.empleador() == Empleador.SERVICIO_DOMESTICO) ? Pedido.deUnHogar()
				: Pedido.deUnaSociedad();
		return pedido.con("empleador", hechos.empleador().name())
			.con("situacionClave", hechos.situacionClave().name())
			.con("estadoRuc", hechos.estadoRuc().name())
			.con("correo", hechos.correo().name())
			.con("representante", hechos.representante().name());
	}

	private static DatosEscritos escritos(Pedido pedido, Empleador empleador) {
		return new DatosEscritos(empleador, TipoIdentificacion.CEDULA, "1710034065", texto(pedido, "ruc"),
				texto(pedido, "sucursal"));
	}

	private static String texto(Pedido pedido, String campo) {
		return (String) pedido.campos().getOrDefault(campo, "");
	}

	/** What the page makes of the two fields of the contract. */
	private static String veredicto(JsonNode evaluacion) {
		String desenlace = evaluacion.get("desenlace").asString();
		return (desenlace.equals("EN_LINEA") && !evaluacion.get("reservas").isEmpty()) ? "CON_RESERVAS" : desenlace;
	}

	private static List<String> reglas(JsonNode evaluacion) {
		return evaluacion.get("motivos").findValuesAsString("regla");
	}

	private JsonNode evaluar(Pedido pedido) {
		MvcTestResult respuesta = this.mvc.post()
			.uri(Pedido.EVALUACIONES)
			.contentType(MediaType.APPLICATION_JSON)
			.content(pedido.json())
			.exchange();
		assertThat(respuesta).hasStatusOk();
		return Pedido.JSON.readTree(respuesta.getResponse().getContentAsByteArray());
	}

	/** Answers screen after screen, wherever the wizard leads, up to the outcome. */
	private Document recorrer(Pedido pedido) {
		List<Cookie> navegador = new ArrayList<>();
		String direccion = publicar(navegador, "/tramites-virtuales/empleadores",
				Map.of("situacion", texto(pedido, "situacionClave")));
		while (!direccion.endsWith("/revision") && !direccion.endsWith("/resultado")) {
			Map<String, String> campos = new LinkedHashMap<>(respuesta(pedido, direccion));
			campos.put("version", pagina(navegador, direccion).selectFirst("input[name=version]").val());
			direccion = publicar(navegador, direccion, campos);
		}
		return pagina(navegador, direccion.replace("/revision", "/resultado"));
	}

	private static Map<String, String> respuesta(Pedido pedido, String direccion) {
		return switch (direccion.substring(direccion.lastIndexOf('/') + 1)) {
			case "datos" -> Map.of("empleador", texto(pedido, "empleador"), "tipo", "CEDULA", "numero", "1710034065",
					"ruc", texto(pedido, "ruc"), "sucursal", texto(pedido, "sucursal"));
			case "validacion" -> Map.of("comparado", "true");
			case "estado-ruc" -> Map.of("estadoRuc", texto(pedido, "estadoRuc"));
			case "correo" -> Map.of("correo", texto(pedido, "correo"));
			case "representante" -> Map.of("representante", texto(pedido, "representante"));
			default -> Map.of();
		};
	}

	private String publicar(List<Cookie> navegador, String direccion, Map<String, String> campos) {
		MockMvcTester.MockMvcRequestBuilder formulario = this.mvc.post().uri(direccion).with(csrf());
		navegador.forEach((cookie) -> formulario.cookie(cookie));
		campos.forEach((nombre, valor) -> formulario.param(nombre, valor));
		MvcTestResult respuesta = formulario.exchange();
		assertThat(respuesta).as(direccion).hasStatus3xxRedirection();
		recordar(navegador, respuesta);
		String destino = respuesta.getResponse().getRedirectedUrl();
		assertThat(destino).isNotNull().isNotEqualTo(direccion);
		return destino;
	}

	private Document pagina(List<Cookie> navegador, String direccion) {
		MvcTestResult respuesta = this.mvc.get().uri(direccion).cookie(navegador.toArray(Cookie[]::new)).exchange();
		assertThat(respuesta).as(direccion).hasStatusOk();
		return Jsoup.parse(new String(respuesta.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	/** As a browser does: the newest of each name stays. */
	private static void recordar(List<Cookie> navegador, MvcTestResult respuesta) {
		for (Cookie nueva : respuesta.getResponse().getCookies()) {
			navegador.removeIf((cookie) -> cookie.getName().equals(nueva.getName()));
			navegador.add(nueva);
		}
	}

}
