package ec.clavepatronal.navegador;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page in every state is HTML as the standard has it.
 */
@AplicacionEncendida
class HtmlTest {

	@Test
	void every_page_in_every_state_is_valid(@LocalServerPort int puerto) {
		Validador validador = new Validador();
		Map<String, List<String>> reparos = new TreeMap<>();
		Estados.recorre(
				new Conexion(puerto, (estado, respuesta) -> reparos.put(estado, validador.revisa(respuesta.body()))));
		reparos.values().removeIf(List::isEmpty);
		assertThat(reparos).isEmpty();
	}

	@Test
	void the_validator_sees_what_is_wrong() {
		assertThat(new Validador().revisa("<!DOCTYPE html><title>x</title><p><h1>y".getBytes())).isNotEmpty();
	}

}
