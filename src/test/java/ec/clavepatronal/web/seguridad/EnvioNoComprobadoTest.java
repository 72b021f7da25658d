package ec.clavepatronal.web.seguridad;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ec.clavepatronal.EnServidor;
import ec.clavepatronal.Visitante;
import ec.clavepatronal.pagina.Textos;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

import static org.assertj.core.api.Assertions.assertThat;

@EnServidor
class EnvioNoComprobadoTest {

	@LocalServerPort
	private int puerto;

	@Autowired
	private ITemplateEngine plantillas;

	private Visitante visitante;

	private Document datos;

	@BeforeEach
	void abrirUnExpediente() {
		this.visitante = new Visitante(this.puerto);
		this.datos = this.visitante.contestar(this.visitante.leer("/tramites-virtuales/empleadores"),
				Map.of("situacion", "OLVIDADA"));
	}

	@Test
	void a_step_with_a_stale_mark_shows_all_that_was_typed_and_keeps_nothing() {
		HttpResponse<String> respuesta = this.visitante.enviar(this.datos, llenos("_csrf", "vieja"));
		assertThat(respuesta.statusCode()).isEqualTo(422);
		Document pagina = this.visitante.leer(respuesta);
		assertThat(pagina.getElementById("sin-guardar").text()).contains("Todavía no lo guardamos",
				"Lo que escribió está abajo");
		seVe(pagina);
		assertThat(this.visitante.leer(paso()).getElementById("numero").val()).as("nothing was kept").isEmpty();
		assertThat(this.visitante.enviar(pagina, Map.of()).statusCode()).as("the second try is taken").isEqualTo(303);
		seVe(this.visitante.leer(paso()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 7, 20, 40 })
	void a_flipped_bit_is_a_stale_mark(int lugar) {
		String marca = this.datos.selectFirst("main form [name=_csrf]").val();
		for (char otra : new char[] { '_', '-', 'A', '7', '*', 'ñ', '\u0000' }) {
			String rota = marca.substring(0, lugar) + otra + marca.substring(lugar + 1);
			HttpResponse<String> respuesta = this.visitante.enviar(this.datos, llenos("_csrf", rota));
			assertThat(respuesta.statusCode()).isIn(422, 303);
		}
	}

	@Test
	void whoever_came_from_the_summary_still_does() {
		Document pagina = this.visitante
			.leer(this.visitante.enviar(this.datos, llenos("_csrf", "vieja", "cambiar", "revision")));
		assertThat(pagina.selectFirst("main form [name=cambiar]").val()).isEqualTo("revision");
	}

	@Test
	void a_lost_cookie_is_replaced_and_the_second_try_is_taken() {
		this.visitante.olvidarCookie("formulario");
		Document pagina = this.visitante.leer(this.visitante.enviar(this.datos, llenos()));
		seVe(pagina);
		assertThat(this.visitante.enviar(pagina, Map.of()).statusCode()).isEqualTo(303);
	}

	@Test
	void a_form_before_there_is_a_tramite_keeps_what_was_typed_too() {
		HttpResponse<String> respuesta = this.visitante.pedir("POST", "/tramites-virtuales/empleadores",
				Map.of("situacion", "BLOQUEADA"));
		assertThat(respuesta.statusCode()).isEqualTo(422);
		assertThat(this.visitante.leer(respuesta).select("input[value=BLOQUEADA]").hasAttr("checked")).isTrue();
		Document hogar = this.visitante
			.leer(this.visitante.pedir("POST", "/hogar", Map.of("numero", "171003406", "situacion", "OLVIDADA")));
		assertThat(hogar.getElementById("numero").val()).isEqualTo("171003406");
		assertThat(hogar.getElementById("sin-guardar")).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://ejemplo.org",
			"Origin, null", "Origin, http://localhost.ejemplo.org", "Origin, http://", "Referer, https://ejemplo.org/",
			"Referer, http://localhost.ejemplo.org/recuperar-clave", "Referer, localhost" })
	void what_another_site_sends_is_neither_shown_nor_kept(String cabecera, String valor) {
		HttpResponse<String> respuesta = this.visitante.pedir("POST", paso(), llenos("_csrf", "vieja"), cabecera,
				valor);
		assertThat(respuesta.statusCode()).isEqualTo(303);
		assertThat(respuesta.headers().firstValue("Location")).hasValue(paso() + "?aviso=envio");
		assertThat(this.visitante.leer(paso() + "?aviso=envio").getElementById("numero").val()).isEmpty();
	}

	@Test
	void a_browser_that_says_it_was_this_site_is_believed() {
		for (String origen : List.of("null", "http://localhost:" + this.puerto)) {
			seVe(this.visitante.leer(this.visitante.pedir("POST", paso(), llenos("_csrf", "vieja"), "Sec-Fetch-Site",
					"same-origin", "Origin", origen)));
		}
		assertThat(this.visitante
			.pedir("POST", paso(), llenos("_csrf", "vieja"), "Sec-Fetch-Site", "cross-site", "Origin",
					"http://localhost:" + this.puerto)
			.statusCode()).isEqualTo(303);
		seVe(this.visitante.leer(this.visitante.pedir("POST", paso(), llenos("_csrf", "vieja"), "Origin",
				"http://localhost:" + this.puerto)));
		seVe(this.visitante.leer(this.visitante.pedir("POST", paso(), llenos("_csrf", "vieja"), "Referer",
				"http://localhost:" + this.puerto + "/tramites-virtuales/empleadores")));
	}

	@Test
	void somebody_elses_tramite_is_not_found_however_the_form_comes() {
		Visitante otro = new Visitante(this.puerto);
		assertThat(otro.pedir("POST", paso(), llenos("_csrf", "vieja")).statusCode()).isEqualTo(404);
		this.visitante.olvidarCookie("titular");
		assertThat(this.visitante.pedir("POST", paso(), llenos("_csrf", "vieja")).statusCode()).isEqualTo(404);
	}

	@Test
	void an_old_version_overwrites_nothing_on_the_second_try_either() {
		this.visitante.enviar(this.datos, llenos("numero", "0926687856"));
		Document pagina = this.visitante.leer(this.visitante.enviar(this.datos, llenos("_csrf", "vieja")));
		seVe(pagina);
		assertThat(this.visitante.enviar(pagina, Map.of()).statusCode()).isEqualTo(409);
		assertThat(this.visitante.leer(paso()).getElementById("numero").val()).isEqualTo("0926687856");
	}

	@Test
	void what_is_asked_for_with_get_is_never_taken_for_a_form() {
		assertThat(this.visitante.leer(paso() + "?numero=1710034065&envioSinComprobar=true")
			.getElementById("numero")
			.val()).isEmpty();
	}

	@Test
	void what_was_typed_is_shown_again_as_text() {
		Document pagina = this.visitante
			.leer(this.visitante.enviar(this.datos, llenos("_csrf", "vieja", "numero", "\"><script>x</script>")));
		assertThat(pagina.select("main script")).isEmpty();
		assertThat(pagina.getElementById("numero").val()).isEqualTo("\"><script>x</script>");
	}

	@ParameterizedTest
	@CsvSource({ "Origin, https://ejemplo.org", "Sec-Fetch-Site, cross-site" })
	void a_referrer_of_ours_excuses_nothing_that_the_browser_says_is_foreign(String cabecera, String valor) {
		assertThat(this.visitante
			.pedir("POST", paso(), llenos("_csrf", "vieja"), cabecera, valor, "Referer",
					"http://localhost:" + this.puerto + "/")
			.statusCode()).isEqualTo(303);
	}

	@Test
	void a_deletion_with_a_lost_cookie_is_asked_for_again() {
		String borrar = paso().replace("/datos", "/borrar");
		Document pregunta = this.visitante.leer(borrar);
		this.visitante.olvidarCookie("formulario");
		HttpResponse<String> respuesta = this.visitante.enviar(pregunta, Map.of());
		assertThat(respuesta.statusCode()).isEqualTo(422);
		Document pagina = this.visitante.leer(respuesta);
		assertThat(pagina.getElementById("sin-guardar").text()).contains("Todavía no lo borramos");
		assertThat(pagina.selectFirst("h1").text()).isEqualTo("¿Borrar este trámite?");
		assertThat(this.visitante.abrir(paso()).statusCode()).as("it is still there").isEqualTo(200);
		assertThat(this.visitante.enviar(pagina, Map.of()).statusCode()).isEqualTo(303);
		assertThat(this.visitante.abrir(paso()).statusCode()).isEqualTo(404);
	}

	@Test
	void another_site_deletes_nothing_and_is_led_to_the_question() {
		String borrar = paso().replace("/datos", "/borrar");
		HttpResponse<String> respuesta = this.visitante.pedir("POST", borrar, Map.of("_csrf", "vieja"), "Origin",
				"https://ejemplo.org");
		assertThat(respuesta.headers().firstValue("Location")).hasValue(borrar + "?aviso=envio");
		assertThat(this.visitante.abrir(paso()).statusCode()).isEqualTo(200);
	}

	@Test
	void the_example_with_a_lost_cookie_is_offered_again() {
		Document inicio = this.visitante.leer("/");
		this.visitante.olvidarCookie("formulario");
		HttpResponse<String> respuesta = this.visitante.pedir("POST", "/tramites-virtuales/ejemplo",
				Map.of("_csrf", inicio.select("[name=_csrf]").val()));
		assertThat(respuesta.statusCode()).isEqualTo(422);
		Document pagina = this.visitante.leer(respuesta);
		assertThat(pagina.getElementById("sin-guardar").text()).contains("Todavía no abrimos el ejemplo");
		assertThat(this.visitante.contestar(pagina, Map.of()).text()).contains("Datos ficticios de ejemplo");
		assertThat(this.visitante.leer("/tramites-virtuales/ejemplo").select("#sin-guardar")).isEmpty();
	}

	@Test
	void the_options_keep_all_that_was_typed_and_the_name_that_was_seen() {
		String opciones = paso().replace("/datos", "/opciones");
		this.visitante.enviar(this.datos, llenos());
		Document pagina = this.visitante.leer(opciones);
		Document nombrada = this.visitante
			.leer(this.visitante.enviar(pagina, Map.of("_csrf", "vieja", "hacer", "guardar", "alias", "Casa")));
		assertThat(nombrada.getElementById("sin-guardar")).isNotNull();
		assertThat(nombrada.getElementById("alias").val()).isEqualTo("Casa");
		this.visitante.enviar(pagina, Map.of("hacer", "guardar", "alias", "Otra"));
		assertThat(this.visitante.enviar(nombrada, Map.of("hacer", "guardar")).statusCode()).isEqualTo(409);
		Document plazo = this.visitante
			.leer(this.visitante.pedir("POST", opciones, Map.of("hacer", "guardar", "dias", "60")));
		assertThat(plazo.select("#dias option[selected]").eachAttr("value")).containsExactly("60");
		assertThat(plazo.getElementById("alias").val()).isEqualTo("Otra");
		Document copia = this.visitante
			.leer(this.visitante.pedir("POST", opciones, Map.of("hacer", "OTRA_SUCURSAL", "nombre", "Norte")));
		assertThat(copia.getElementById("nombre").val()).isEqualTo("Norte");
		assertThat(this.visitante.leer("/mis-tramites").select(".cp-tramites li")).hasSize(1);
	}

	@Test
	void where_there_is_no_page_to_lead_back_to_one_explains() {
		HttpResponse<String> respuesta = this.visitante.pedir("POST", "/prueba/solo-envio", Map.of("a", "b"));
		assertThat(respuesta.statusCode()).isEqualTo(403);
		assertThat(this.visitante.leer(respuesta).selectFirst("h1").text()).isEqualTo("No pudimos comprobar el envío");
	}

	@Test
	void an_address_without_page_stays_one() {
		assertThat(this.visitante.pedir("POST", "/nada", Map.of("a", "b")).statusCode()).isEqualTo(404);
	}

	@Test
	void the_notice_says_to_send_again_and_repeats_nothing() {
		assertThat(aviso("envio")).contains("No pudimos comprobar el envío; vuelva a enviarlo.");
		assertThat(aviso("<b>otra cosa</b>")).doesNotContain("cp-aviso", "otra cosa");
	}

	/** A whole form, with these fields otherwise. */
	private static Map<String, String> llenos(String... otros) {
		Map<String, String> campos = new LinkedHashMap<>(Map.of("empleador", "SOCIEDAD", "tipo", "CEDULA", "numero",
				"1710034065", "ruc", "1790011674001", "sucursal", "0001"));
		for (int i = 0; i < otros.length; i += 2) {
			campos.put(otros[i], otros[i + 1]);
		}
		return campos;
	}

	private static void seVe(Document pagina) {
		assertThat(pagina.select("input[value=SOCIEDAD], input[value=CEDULA]")).hasSize(2)
			.allMatch((boton) -> boton.hasAttr("checked"));
		assertThat(pagina.getElementById("numero").val()).isEqualTo("1710034065");
		assertThat(pagina.getElementById("ruc").val()).isEqualTo("1790011674001");
		assertThat(pagina.getElementById("sucursal").val()).isEqualTo("0001");
	}

	private String paso() {
		return this.datos.selectFirst("main form").attr("action");
	}

	private String aviso(String valor) {
		MockHttpServletRequest solicitud = new MockHttpServletRequest();
		solicitud.setParameter("aviso", valor);
		return this.plantillas.process("sitio/aviso",
				new WebContext(JakartaServletWebApplication.buildApplication(new MockServletContext())
					.buildExchange(solicitud, new MockHttpServletResponse()), Textos.ESPANOL));
	}

}
