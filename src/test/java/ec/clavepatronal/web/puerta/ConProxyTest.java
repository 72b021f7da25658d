package ec.clavepatronal.web.puerta;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ec.clavepatronal.Enchufe;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Behind a proxy that the operator named.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "clave-patronal.proxies=127.0.0.1,::1")
class ConProxyTest {

	private static final String PAGINA = "GET /tramites-virtuales/empleadores";

	private static final String HTTPS = "X-Forwarded-Proto: https";

	@LocalServerPort
	private int puerto;

	@Test
	void https_is_for_good_once_the_proxy_speaks_it() throws IOException {
		assertThat(Enchufe.pedir(this.puerto, PAGINA)).doesNotContain("Strict-Transport-Security");
		assertThat(Enchufe.pedir(this.puerto, PAGINA, "Host: clave.ejemplo", HTTPS))
			.contains("Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n");
	}

	@Test
	void what_is_refused_before_any_page_says_so_too() throws IOException {
		assertThat(Enchufe.pedir(this.puerto, "GET /%00", "Host: clave.ejemplo", HTTPS)).startsWith("HTTP/1.1 400 ")
			.contains("Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n");
	}

	/** A proxy that does not pass the name on still speaks HTTPS. */
	@Test
	void a_name_of_this_machine_does_not_make_cookies_travel_in_the_open() throws IOException {
		assertThat(Enchufe.pedir(this.puerto, PAGINA, "Host: 127.0.0.1", HTTPS))
			.containsPattern("Set-Cookie: __Host-formulario=[^\r]*; Secure")
			.contains("Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n");
	}

	@Test
	void a_form_is_ours_by_the_cookie_with_the_prefix_alone() throws IOException {
		String pagina = Enchufe.pedir(this.puerto, PAGINA, "Host: clave.ejemplo", HTTPS);
		String marca = hallado(pagina, "name=\"_csrf\" value=\"([^\"]*)\"");
		String galleta = hallado(pagina, "Set-Cookie: __Host-formulario=([^;]*)");
		assertThat(abrir("__Host-formulario=" + galleta, marca)).contains("Location: /recuperar-clave/",
				"Set-Cookie: __Host-titular=");
		assertThat(abrir("formulario=" + galleta, marca)).doesNotContain("/recuperar-clave/");
	}

	@Test
	void nobody_becomes_the_owner_whom_somebody_else_chose() throws IOException {
		String pagina = Enchufe.pedir(this.puerto, PAGINA, "Host: clave.ejemplo", HTTPS);
		String marca = hallado(pagina, "name=\"_csrf\" value=\"([^\"]*)\"");
		String formulario = "__Host-formulario=" + hallado(pagina, "Set-Cookie: __Host-formulario=([^;]*)");
		String elegida = "a".repeat(43);
		String dada = hallado(abrir(formulario + "; __Host-titular=" + elegida, marca),
				"Set-Cookie: __Host-titular=([^;]*)");
		assertThat(dada).hasSize(43).isNotEqualTo(elegida);
		String otraVez = hallado(abrir(formulario + "; __Host-titular=" + dada, marca),
				"Set-Cookie: __Host-titular=([^;]*)");
		assertThat(otraVez).as("who was made here stays the same").isEqualTo(dada);
	}

	private String abrir(String galletas, String marca) throws IOException {
		String cuerpo = "situacion=OLVIDADA&_csrf=" + marca;
		return Enchufe.decir(this.puerto,
				"POST /tramites-virtuales/empleadores HTTP/1.1\r\nHost: clave.ejemplo\r\nConnection: close\r\n" + HTTPS
						+ "\r\nCookie: " + galletas
						+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + cuerpo.length()
						+ "\r\n\r\n" + cuerpo);
	}

	private static String hallado(String texto, String forma) {
		Matcher halla = Pattern.compile(forma).matcher(texto);
		assertThat(halla.find()).as(forma + " in " + texto).isTrue();
		return halla.group(1);
	}

}
