package ec.clavepatronal.sitio;

import java.net.http.HttpResponse;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import ec.clavepatronal.recuperacion.Textos;

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
	void a_step_with_a_stale_mark_leads_back_to_the_same_step() {
		HttpResponse<String> respuesta = this.visitante.enviar(this.datos, Map.of("_csrf", "vieja", "numero", "1"));
		assertThat(respuesta.statusCode()).isEqualTo(303);
		assertThat(respuesta.headers().firstValue("Location")).hasValue(paso() + "?aviso=envio");
	}

	@Test
	void whoever_came_from_the_summary_still_does() {
		HttpResponse<String> respuesta = this.visitante.enviar(this.datos, Map.of("_csrf", "", "cambiar", "true"));
		assertThat(respuesta.headers().firstValue("Location")).hasValue(paso() + "?cambiar=true&aviso=envio");
	}

	@Test
	void a_lost_cookie_is_replaced_and_the_second_try_is_taken() {
		this.visitante.olvidarCookie("formulario");
		String otraVez = this.visitante.enviar(this.datos, Map.of()).headers().firstValue("Location").orElseThrow();
		HttpResponse<String> respuesta = this.visitante.enviar(this.visitante.leer(otraVez), Map.of());
		assertThat(respuesta.statusCode()).isEqualTo(422);
	}

	@Test
	void a_form_without_expediente_leads_back_too() {
		HttpResponse<String> respuesta = this.visitante.pedir("POST", "/tramites-virtuales/empleadores",
				Map.of("situacion", "OLVIDADA"));
		assertThat(respuesta.statusCode()).isEqualTo(303);
		assertThat(respuesta.headers().firstValue("Location")).hasValue("/tramites-virtuales/empleadores?aviso=envio");
	}

	@Test
	void where_there_is_no_page_to_lead_back_to_one_explains() {
		HttpResponse<String> respuesta = this.visitante.pedir("POST", "/tramites-virtuales/ejemplo", Map.of("a", "b"));
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
