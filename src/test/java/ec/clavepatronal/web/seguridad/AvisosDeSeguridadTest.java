package ec.clavepatronal.web.seguridad;

import java.io.IOException;
import java.time.Instant;

import ec.clavepatronal.EnServidor;
import ec.clavepatronal.Enchufe;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EnServidor
class AvisosDeSeguridadTest {

	@LocalServerPort
	private int puerto;

	@Test
	void says_where_its_operator_wants_to_be_told() {
		assertThat(new AvisosDeSeguridad(" https://clave.ejemplo/seguridad ",
				() -> Instant.parse("2026-11-25T10:00:00.5Z"))
			.aviso()).isEqualTo("""
					Contact: https://clave.ejemplo/seguridad
					Expires: 2027-05-24T10:00:00Z
					Preferred-Languages: es, en
					""");
	}

	@Test
	void names_nobody_by_itself() throws IOException {
		assertThat(Enchufe.pedir(this.puerto, "GET /.well-known/security.txt")).startsWith("HTTP/1.1 404 ");
	}

}
