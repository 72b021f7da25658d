package ec.clavepatronal.catastro.enlinea;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;

import ec.clavepatronal.catastro.SriEnLinea;
import ec.clavepatronal.catastro.enlinea.SinRespuestaDelSri.Motivo;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ClienteDelSriTest {

	private static final String RUC = SriDePrueba.SOCIEDAD;

	private static final char[] CLAVE = "de-prueba".toCharArray();

	@Test
	void asks_once_a_second_whoever_asks() {
		try (SriDePrueba sri = new SriDePrueba()) {
			ClienteDelSri cliente = new ClienteDelSri(ajustes(sri), Paciencia.NORMAL);
			long inicio = System.nanoTime();
			cliente.contribuyente(RUC);
			cliente.establecimientos(RUC);
			cliente.contribuyente(RUC);
			assertThat(sri.pedidos()).hasSize(3);
			assertThat(Duration.ofNanos(sri.pedidos().get(2).nanos() - inicio))
				.isGreaterThanOrEqualTo(Duration.ofSeconds(2));
		}
	}

	@Test
	void whoever_finds_no_place_in_the_line_goes_on_without() {
		try (SriDePrueba sri = new SriDePrueba()) {
			Duration largo = Duration.ofSeconds(20);
			ClienteDelSri cliente = new ClienteDelSri(ajustes(sri),
					new Paciencia(largo, largo, largo, Duration.ofMillis(10)));
			cliente.contribuyente(RUC);
			assertThatExceptionOfType(SinRespuestaDelSri.class).isThrownBy(() -> cliente.contribuyente(RUC))
				.satisfies((fallo) -> assertThat(fallo.motivo()).isEqualTo(Motivo.SIN_TURNO));
			assertThat(sri.pedidos()).hasSize(1);
		}
	}

	@Test
	void a_certificate_that_java_does_not_trust_is_not_trusted(@TempDir Path carpeta) throws Exception {
		try (SriDePrueba sri = new SriDePrueba(firmadoPorSiMismo(carpeta.resolve("prueba.p12")))) {
			ClienteDelSri cliente = new ClienteDelSri(ajustes(sri), Paciencia.NORMAL);
			assertThatExceptionOfType(SinRespuestaDelSri.class).isThrownBy(() -> cliente.contribuyente(RUC))
				.satisfies((fallo) -> assertThat(fallo.motivo()).isEqualTo(Motivo.SIN_CONEXION));
			assertThat(sri.pedidos()).isEmpty();
		}
	}

	@Test
	void a_failure_repeats_nothing_of_what_was_asked() {
		SinRespuestaDelSri fallo = new SinRespuestaDelSri(Motivo.SIN_CONEXION);
		assertThat(fallo).hasMessage("SIN_CONEXION").hasNoCause();
	}

	@Test
	void says_its_name_also_where_nobody_gave_a_contact() {
		assertThat(ClienteDelSri.agente(" ")).isEqualTo("ClavePatronal");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\r\nX: y", "señora@ejemplo.ec", "a\tb" })
	void a_contact_that_no_header_can_carry_is_refused_at_once(String contacto) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SriEnLinea(true, URI.create("http://localhost"), contacto))
			.withMessageContaining("contacto");
	}

	private static SriEnLinea ajustes(SriDePrueba sri) {
		return new SriEnLinea(true, sri.direccion(), "");
	}

	private static SSLContext firmadoPorSiMismo(Path almacen) throws Exception {
		generar(almacen);
		KeyStore llaves = KeyStore.getInstance("PKCS12");
		try (InputStream archivo = Files.newInputStream(almacen)) {
			llaves.load(archivo, CLAVE);
		}
		KeyManagerFactory fabrica = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		fabrica.init(llaves, CLAVE);
		SSLContext tls = SSLContext.getInstance("TLS");
		tls.init(fabrica.getKeyManagers(), null, null);
		return tls;
	}

	private static void generar(Path almacen) throws IOException, InterruptedException {
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "SAN=dns:localhost", "-storetype",
				"PKCS12", "-storepass", new String(CLAVE), "-keystore", almacen.toString())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		assertThat(keytool.waitFor()).isZero();
	}

}
