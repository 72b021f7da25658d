package ec.clavepatronal.sitio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ec.clavepatronal.EnServidor;
import ec.clavepatronal.Visitante;
import ec.clavepatronal.catastro.enlinea.SriDePrueba;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application with the look-up at the SRI turned on.
 */
@EnServidor
@ExtendWith(OutputCaptureExtension.class)
class SriEnLineaTest {

	private static final SriDePrueba SRI = new SriDePrueba();

	@LocalServerPort
	private int puerto;

	@Autowired
	private LoggingSystem registro;

	@DynamicPropertySource
	static void encender(DynamicPropertyRegistry ajustes) {
		ajustes.add("clave-patronal.sri-en-linea.habilitado", () -> true);
		ajustes.add("clave-patronal.sri-en-linea.direccion", SRI::direccion);
	}

	@AfterAll
	static void apagar() {
		SRI.close();
	}

	@BeforeEach
	void olvidar() {
		SRI.pedidos().clear();
	}

	@Test
	void a_company_sees_what_the_sri_says_and_is_not_asked_for_it(CapturedOutput salida) {
		Visitante visitante = new Visitante(this.puerto);
		Document validacion = visitante.contestar(datos(visitante), Map.of("empleador", "SOCIEDAD", "tipo", "CEDULA",
				"numero", "1710034065", "ruc", SriDePrueba.SOCIEDAD, "sucursal", "0001"));
		assertThat(validacion.text()).contains("COMERCIAL FICTICIA MUÑOZ S.A.S.", "ACTIVO",
				"Fuente: SRI, consulta en línea del", "Establecimientos en el SRI (3)");
		assertThat(SRI.pedidos()).hasSize(2);
		Document correo = visitante.contestar(validacion, Map.of("comparado", "true"));
		assertThat(correo.location()).endsWith("/correo");
		assertThat(SRI.pedidos()).as("remembered").hasSize(2);
		assertThat(salida.getAll()).doesNotContain(SriDePrueba.SOCIEDAD, "FICTICIA");
	}

	@Test
	void a_household_is_told_to_nobody() {
		Visitante visitante = new Visitante(this.puerto);
		Map<String, String> hogar = new HashMap<>(
				Map.of("empleador", "SERVICIO_DOMESTICO", "tipo", "CEDULA", "numero", "1710034065"));
		Document datos = datos(visitante);
		Document validacion = visitante.contestar(datos, hogar);
		assertThat(validacion.location()).endsWith("/validacion");
		visitante.contestar(validacion, Map.of("comparado", "true"));
		hogar.put("ruc", "1710034065001");
		visitante.enviar(datos, hogar);
		visitante.leer(validacion.location());
		assertThat(SRI.pedidos()).isEmpty();
	}

	@Test
	void the_page_on_privacy_says_what_is_sent_to_whom_and_when() {
		assertThat(new Visitante(this.puerto).leer("/seguridad-y-privacidad").text())
			.contains("Este sitio se conecta solo con el SRI", "solo el RUC del empleador", "(localhost)",
					"cuando usted pulsa «Validar»", "24 horas", "Nunca envía la identificación de un hogar")
			.doesNotContain("no se conecta con nadie", "No consulta al IESS ni al SRI");
	}

	@Test
	void the_page_on_rules_says_that_the_sri_is_asked_first() {
		assertThat(new Visitante(this.puerto).leer("/reglas").text()).contains("se pregunta al SRI en línea")
			.doesNotContain("y pregunta el estado del RUC");
	}

	/** The JDK's client repeats every address, and the RUC is in it. */
	@Test
	void not_even_the_log_of_an_operator_who_looks_for_a_fault_tells_the_addresses() {
		this.registro.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.TRACE);
		try {
			assertThat(List.of("jdk.internal.httpclient.debug", "jdk.httpclient.HttpClient"))
				.allSatisfy((nombre) -> assertThat(LoggerFactory.getLogger(nombre).isInfoEnabled()).isFalse());
		}
		finally {
			this.registro.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
		}
	}

	private static Document datos(Visitante visitante) {
		return visitante.contestar(visitante.leer("/tramites-virtuales/empleadores"), Map.of("situacion", "OLVIDADA"));
	}

}
