package ec.clavepatronal.web.puerta;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DetrasDeProxyTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "10.0.0.9  | 203.0.113.7            | 203.0.113.7",
					"10.0.0.9  | 9.9.9.9, 203.0.113.7   | 203.0.113.7",
					"10.0.0.9  | 203.0.113.7, 10.0.0.8  | 203.0.113.7", "10.0.0.9  | servidor.ejemplo       | 10.0.0.9",
					"10.0.0.9  | 203.0.113.7, ajeno     | 10.0.0.9", "10.0.0.9  | ''                     | 10.0.0.9",
					"10.0.0.9  | 2001:db8::7            | 2001:db8:0:0:0:0:0:7",
					"127.0.0.1 | 203.0.113.7            | 127.0.0.1" })
	void the_nearest_address_that_is_no_proxy_of_ours_is_who_asks(String vecino, String cabecera, String quien)
			throws Exception {
		Request solicitud = pasar(vecino, List.of("10.0.0.0/24"), "X-Forwarded-For", cabecera);
		assertThat(solicitud.getRemoteAddr()).isEqualTo(quien);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "10.0.0.9 | https | true", "10.0.0.9 | http, https | true",
			"10.0.0.9 | https, http | false", "10.0.0.9 | http | false", "127.0.0.1 | https | false" })
	void only_a_proxy_of_ours_says_that_it_speaks_https(String vecino, String cabecera, boolean seguro)
			throws Exception {
		Request solicitud = pasar(vecino, List.of("10.0.0.0/24"), "X-Forwarded-Proto", cabecera);
		assertThat(solicitud.isSecure()).isEqualTo(seguro);
		assertThat(solicitud.getScheme()).isEqualTo(seguro ? "https" : "http");
	}

	@Test
	void without_the_setting_nobody_is_believed() throws Exception {
		assertThat(pasar("127.0.0.1", List.of(), "X-Forwarded-For", "203.0.113.7").getRemoteAddr())
			.isEqualTo("127.0.0.1");
		assertThat(pasar("10.0.0.9", List.of(""), "X-Forwarded-For", "203.0.113.7").getRemoteAddr())
			.isEqualTo("10.0.0.9");
	}

	private static Request pasar(String vecino, List<String> proxies, String cabecera, String valor) throws Exception {
		org.apache.coyote.Request dentro = new org.apache.coyote.Request();
		dentro.scheme().setString("http");
		dentro.getMimeHeaders().addValue(cabecera).setString(valor);
		Request solicitud = new Request(new Connector(), dentro);
		solicitud.setRemoteAddr(vecino);
		DetrasDeProxy valvula = new DetrasDeProxy(new Proxies(proxies));
		valvula.setNext(new ValveBase() {
			@Override
			public void invoke(Request s, Response r) throws IOException, ServletException {
				// What is asked here is what came so far.
			}
		});
		valvula.invoke(solicitud, null);
		return solicitud;
	}

}
