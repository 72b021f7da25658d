package ec.clavepatronal.web.cookies;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import ec.clavepatronal.EnServidor;
import ec.clavepatronal.Enchufe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EnServidor
class CookiesDiscretasTest {

	private static final Pattern PUESTA = Pattern.compile("Set-Cookie: ([^\r]*)");

	@LocalServerPort
	private int puerto;

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1", "[::1]" })
	void on_the_own_machine_they_travel_without_https(String name) throws IOException {
		assertThat(cookies(name)).hasSize(2)
			.allSatisfy(
					(cookie) -> assertThat(cookie).contains("; HttpOnly", "; SameSite=Lax").doesNotContain("Secure"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "clave.ejemplo", "192.168.1.10", "localhost.ejemplo" })
	void anywhere_else_they_do_not(String name) throws IOException {
		assertThat(cookies(name)).hasSize(2)
			.allSatisfy((cookie) -> assertThat(cookie).startsWith("__Host-")
				.contains("; HttpOnly", "; SameSite=Lax", "; Secure", "; Path=/")
				.doesNotContain("Domain"));
	}

	@Test
	void there_are_two_and_one_lasts_as_long_as_the_answers() throws IOException {
		assertThat(cookies("localhost")).extracting((cookie) -> cookie.split("=")[0])
			.containsExactlyInAnyOrder("titular", "formulario");
		assertThat(cookies("localhost")).filteredOn((cookie) -> cookie.startsWith("titular="))
			.allSatisfy((cookie) -> assertThat(cookie).contains("; Max-Age=604800"));
		assertThat(cookies("localhost")).filteredOn((cookie) -> cookie.startsWith("formulario="))
			.noneMatch((cookie) -> cookie.contains("Max-Age"));
	}

	/** 22 signs of base64 are 128 bits. */
	@Test
	void the_mark_of_a_form_cannot_be_guessed() throws IOException {
		List<String> marcas = List.of(cookies("localhost").get(0), cookies("localhost").get(0));
		assertThat(marcas).doesNotHaveDuplicates()
			.allSatisfy((cookie) -> assertThat(cookie).matches("formulario=[\\w-]{22};.*"));
	}

	@Test
	void a_page_without_form_sets_none() throws IOException {
		assertThat(Enchufe.pedir(this.puerto, "GET /preguntas")).contains("200").doesNotContain("Set-Cookie");
	}

	/**
	 * Opens a form and sends it: the first answer brings one cookie, the second the
	 * other.
	 */
	private List<String> cookies(String name) throws IOException {
		String host = "Host: " + name + ":" + this.puerto;
		String pagina = Enchufe.pedir(this.puerto, "GET /tramites-virtuales/empleadores", host);
		String cookie = puestas(pagina).get(0);
		String marca = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
			.matcher(pagina)
			.results()
			.findFirst()
			.orElseThrow()
			.group(1);
		String cuerpo = "situacion=OLVIDADA&_csrf=" + marca;
		String abierto = Enchufe.decir(this.puerto,
				"POST /tramites-virtuales/empleadores HTTP/1.1\r\n" + host + "\r\nCookie: " + cookie.split(";")[0]
						+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + cuerpo.length()
						+ "\r\nConnection: close\r\n\r\n" + cuerpo);
		assertThat(abierto).startsWith("HTTP/1.1 303");
		return List.of(cookie, puestas(abierto).get(0));
	}

	private static List<String> puestas(String respuesta) {
		return PUESTA.matcher(respuesta).results().map((MatchResult puesta) -> puesta.group(1)).toList();
	}

}
