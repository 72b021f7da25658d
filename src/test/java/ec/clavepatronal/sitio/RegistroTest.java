package ec.clavepatronal.sitio;

import java.util.List;
import java.util.Map;

import ec.clavepatronal.EnServidor;
import ec.clavepatronal.Visitante;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that a person types reaches the log.
 */
@EnServidor
@ExtendWith(OutputCaptureExtension.class)
class RegistroTest {

	private static final String CASA = "ec.clavepatronal";

	private static final List<String> DE_LA_PERSONA = List.of("0151314416", "0990999996001", "0992345678",
			"nomina.discreta", "0151314417");

	@LocalServerPort
	private int puerto;

	@Autowired
	private LoggingSystem registro;

	@AfterEach
	void callar() {
		this.registro.setLogLevel(CASA, null);
	}

	@ParameterizedTest
	@EnumSource(value = LogLevel.class, names = { "INFO", "DEBUG" })
	void a_whole_journey_leaves_no_trace_of_the_person(LogLevel nivel, CapturedOutput salida) {
		this.registro.setLogLevel(CASA, nivel);
		Visitante visitante = new Visitante(this.puerto);
		Document datos = visitante.contestar(visitante.leer("/tramites-virtuales/empleadores"),
				Map.of("situacion", "OLVIDADA"));
		Map<String, String> bien = Map.of("empleador", "SOCIEDAD", "tipo", "CEDULA", "numero", "0151314416", "ruc",
				"0990999996001", "sucursal", "0001");
		assertThat(visitante.enviar(datos, Map.of("numero", "0151314417", "ruc", "0990999996001")).statusCode())
			.isEqualTo(422);
		Document pantalla = visitante.contestar(datos, bien);
		pantalla = visitante.contestar(pantalla, Map.of("comparado", "true"));
		pantalla = visitante.contestar(pantalla, Map.of("estadoRuc", "SUSPENDIDO"));
		pantalla = visitante.contestar(pantalla, Map.of("correo", "VIGENTE"));
		pantalla = visitante.contestar(pantalla, Map.of("representante", "VIGENTE"));
		pantalla = visitante.contestar(pantalla, Map.of());
		pantalla = visitante.contestar(pantalla,
				Map.of("correo", "nomina.discreta@ejemplo.com", "celular", "0992345678"));
		assertThat(pantalla.text()).contains(DE_LA_PERSONA.subList(1, 4));
		tropezar(visitante, datos);
		assertThat(salida.getAll()).doesNotContain(DE_LA_PERSONA);
	}

	private void tropezar(Visitante visitante, Document datos) {
		String numero = DE_LA_PERSONA.get(0);
		visitante.enviar(datos, Map.of("version", numero + "x"));
		visitante.enviar(datos, Map.of("_csrf", numero, "numero", numero));
		visitante.enviar(datos, Map.of("empleador", numero));
		visitante.abrir("/recuperar-clave/" + numero + "/datos");
		visitante.abrir("/" + numero);
		visitante.abrir("/prueba/numero?numero=" + numero + "x");
		visitante.pedir(numero, "/", Map.of());
		visitante.abrir("/prueba/falla");
	}

}
