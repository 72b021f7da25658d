package ec.clavepatronal.web.limites;

import java.nio.charset.StandardCharsets;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CuerpoLeidoTest {

	@Test
	void fields_come_in_order_after_those_of_the_address() {
		CuerpoLeido leido = formulario("nombre=Mar%C3%ADa+Jos%C3%A9&otro=1&nombre=&vacio");
		assertThat(leido.getParameterMap()).containsOnlyKeys("nombre", "cambiar", "otro", "vacio");
		assertThat(leido.getParameterValues("nombre")).containsExactly("de la dirección", "María José", "");
		assertThat(leido.getParameter("nombre")).isEqualTo("de la dirección");
		assertThat(leido.getParameter("vacio")).isEmpty();
		assertThat(leido.getParameter("ninguno")).isNull();
	}

	@Test
	void what_is_no_form_has_no_fields() {
		MockHttpServletRequest solicitud = new MockHttpServletRequest("POST", "/");
		solicitud.setContentType("text/plain");
		CuerpoLeido leido = new CuerpoLeido(solicitud, "a=1".getBytes(StandardCharsets.UTF_8));
		assertThat(leido.getParameterMap()).isEmpty();
		assertThat(leido.getInputStream()).hasContent("a=1");
	}

	@Test
	void a_form_that_cannot_be_read_is_refused() {
		assertThatExceptionOfType(InvalidParameterException.class).isThrownBy(() -> formulario("a=%zz"));
		assertThatExceptionOfType(InvalidParameterException.class).isThrownBy(() -> formulario("a=1&".repeat(1001)));
	}

	private static CuerpoLeido formulario(String cuerpo) {
		MockHttpServletRequest solicitud = new MockHttpServletRequest("POST", "/");
		solicitud.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
		solicitud.addParameter("cambiar", "true");
		solicitud.addParameter("nombre", "de la dirección");
		return new CuerpoLeido(solicitud, cuerpo.getBytes(StandardCharsets.UTF_8));
	}

}
