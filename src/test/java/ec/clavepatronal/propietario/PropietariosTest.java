package ec.clavepatronal.propietario;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import ec.clavepatronal.calendario.Ecuador;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.pagina.Textos;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** From the browser's cookie to the owner of what is kept, and back. */
@WebMvcTest(PropietariosTest.Puerta.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({ PropietariosTest.Puerta.class, Textos.class, EnPalabras.class })
class PropietariosTest {

	private static final Instant AHORA = Instant.parse("2026-11-22T12:00:00Z");

	private static final Duration SEMANA = Duration.ofDays(7);

	@Autowired
	private MockMvcTester navegador;

	@Autowired
	private Puerta puerta;

	@MockitoBean
	private Conocidos almacen;

	@BeforeEach
	void conocerLoGuardado() {
		this.puerta.guardado.clear();
		given(this.almacen.conoce(any()))
			.willAnswer((pregunta) -> this.puerta.guardado.containsKey(pregunta.<Propietario>getArgument(0).huella()));
	}

	@Test
	void looking_gives_nobody_a_cookie() {
		MockHttpServletResponse respuesta = get(null);
		assertThat(respuesta.getCookies()).isEmpty();
		assertThat(this.puerta.visto).matches(Propietario::nuevo);
	}

	@Test
	void whoever_keeps_something_is_known_by_the_cookie_from_then_on() {
		Cookie cookie = post(null);
		Propietario abrio = this.puerta.visto;
		assertThat(cookie.getMaxAge()).isEqualTo((int) SEMANA.toSeconds());
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getPath()).isEqualTo("/");
		get(cookie);
		assertThat(this.puerta.visto).isEqualTo(new Propietario(abrio.huella(), abrio.conservacion(), false));
		assertThat(post(cookie).getValue()).isEqualTo(cookie.getValue());
	}

	@Test
	void what_is_kept_tells_nobody_the_cookie() {
		Cookie cookie = post(null);
		assertThat(this.puerta.guardado.keySet()).singleElement().isNotEqualTo(cookie.getValue());
		get(new Cookie(Navegador.COOKIE, this.puerta.guardado.keySet().iterator().next()));
		assertThat(this.puerta.guardado).doesNotContainKey(this.puerta.visto.huella());
	}

	@Test
	void somebody_elses_cookie_makes_two_people_one_only_if_it_was_made_here() {
		Cookie inventada = new Cookie(Navegador.COOKIE, "A".repeat(43));
		get(inventada);
		Propietario ajeno = this.puerta.visto;
		assertThat(ajeno.nuevo()).isFalse();
		Cookie propia = post(inventada);
		assertThat(propia.getValue()).isNotEqualTo(inventada.getValue());
		assertThat(this.puerta.guardado).doesNotContainKey(ajeno.huella());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "'; drop table expediente; --", "áááááááááááááááááááááááááááááááááááááááááááá" })
	void what_is_no_cookie_of_ours_is_nobodys(String inventada) {
		get(new Cookie(Navegador.COOKIE, inventada));
		assertThat(this.puerta.visto).matches(Propietario::nuevo);
	}

	@Test
	void the_cookie_lasts_as_long_as_what_is_kept_longest_and_no_browser_keeps_it_for_ever() {
		this.puerta.hasta = AHORA.plus(Duration.ofDays(60));
		assertThat(post(null).getMaxAge()).isEqualTo((int) Duration.ofDays(60).toSeconds());
		this.puerta.hasta = AHORA.plus(Duration.ofDays(4000));
		assertThat(post(null).getMaxAge()).isEqualTo((int) Duration.ofDays(400).toSeconds());
	}

	@Test
	void of_what_is_kept_in_the_background_no_browser_is_told() {
		this.puerta.guardar(new Propietario("segundo plano", new Conservacion(7, 90, 200), false));
		assertThat(this.puerta.guardado).containsOnlyKeys("segundo plano");
	}

	@Test
	void says_nothing_of_who_it_is() {
		post(null);
		assertThat(this.puerta.visto).asString().doesNotContain(this.puerta.visto.huella());
	}

	private MockHttpServletResponse get(@Nullable Cookie cookie) {
		return ((cookie != null) ? this.navegador.get().uri("/propietario").cookie(cookie)
				: this.navegador.get().uri("/propietario"))
			.exchange()
			.getResponse();
	}

	private Cookie post(@Nullable Cookie cookie) {
		MockHttpServletResponse respuesta = ((cookie != null) ? this.navegador.post().uri("/propietario").cookie(cookie)
				: this.navegador.post().uri("/propietario"))
			.header("Sec-Fetch-Site", "same-origin")
			.exchange()
			.getResponse();
		assertThat(respuesta.getStatus()).isEqualTo(200);
		return respuesta.getCookie(Navegador.COOKIE);
	}

	@RestController
	static class Puerta {

		private final ApplicationEventPublisher avisos;

		private final Map<String, Instant> guardado = new HashMap<>();

		private Instant hasta = AHORA.plus(SEMANA);

		private @Nullable Propietario visto;

		Puerta(ApplicationEventPublisher avisos) {
			this.avisos = avisos;
		}

		@GetMapping("/propietario")
		void mirar(Propietario propietario) {
			this.visto = propietario;
		}

		@PostMapping("/propietario")
		void abrir(@QueAbre Propietario propietario) {
			this.visto = propietario;
			guardar(propietario);
		}

		void guardar(Propietario propietario) {
			this.guardado.put(propietario.huella(), this.hasta);
			this.avisos.publishEvent(new SeConserva(propietario, this.hasta));
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Reloj {

		@Bean
		Clock reloj() {
			return Clock.fixed(AHORA, Ecuador.ZONA);
		}

	}

}
