package ec.clavepatronal.vigilancia;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ec.clavepatronal.Visitante;
import ec.clavepatronal.recuperacion.expediente.Referencia;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator's Prometheus reads after people were here: all that was promised, and
 * nothing about anybody.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "clave-patronal.metricas.puerto=0", "clave-patronal.limites.habilitado=true",
				"clave-patronal.limites.rafaga=120", "clave-patronal.limites.por-minuto=10",
				"clave-patronal.limites.tramites-de-una-vez=3", "clave-patronal.limites.tramites-por-hora=1",
				"clave-patronal.proxies=127.0.0.1,::1" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricasTest {

	private static final String CEDULA = "1710034065";

	private static final String RUC = "1790011674001";

	private static final Map<String, String> SOCIEDAD = Map.of("empleador", "SOCIEDAD", "tipo", "CEDULA", "numero",
			CEDULA, "ruc", RUC, "sucursal", "0001");

	/**
	 * As Prometheus asks for native histograms.
	 */
	private static final String BINARIO = "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;"
			+ "encoding=delimited";

	private static final Pattern NOMBRE = Pattern.compile("\\b(?:clave|http_server|jvm|process|hikaricp|disk)_[a-z_]+");

	private static final Path TABLERO = Path.of("deploy/grafana/clave-patronal.json");

	private static final Path ALARMAS = Path.of("deploy/prometheus/alarmas.yml");

	@LocalServerPort
	private int puerto;

	@Autowired
	private HTTPServer metricas;

	@Autowired
	private JdbcClient base;

	@BeforeAll
	void alguienViene() throws Exception {
		this.base.sql("delete from expediente").update();
		hastaElResultado();
		pedir("POST", "/api/v1/evaluaciones",
				Files.readString(Path.of("src/main/resources/api/ejemplos/en-linea.pedido.json")), "application/json",
				"10.0.0.2");
		pedir("POST", "/tramites-virtuales/empleadores", "situacion=OLVIDADA", "application/x-www-form-urlencoded",
				"10.0.0.3");
		pedir("POST", "/api/v1/identificadores", "x".repeat(70_000), "application/json", "10.0.0.4");
		for (int i = 0; i < 131; i++) {
			pedir("GET", "/no-hay/" + CEDULA, null, "", "10.0.0.5");
		}
		unaColeccion();
	}

	/** Pauses are exported once there was one, and told a moment after it. */
	private void unaColeccion() throws Exception {
		System.gc();
		Instant limite = Instant.now().plusSeconds(30);
		while (!leer().contains("jvm_gc_pause_seconds_sum") && Instant.now().isBefore(limite)) {
			Thread.sleep(50);
		}
	}

	@Test
	void all_that_was_promised_is_there() throws Exception {
		String leido = leer();
		assertThat(valor(leido, "clave_evaluaciones_total{cara=\"asistente\",veredicto=\"CON_RESERVAS\"}")
				+ valor(leido, "clave_evaluaciones_total{cara=\"asistente\",veredicto=\"EN_LINEA\"}"))
			.isGreaterThanOrEqualTo(1);
		assertThat(suma(leido, "clave_evaluaciones_total{cara=\"api\"")).isGreaterThanOrEqualTo(1);
		assertThat(valor(leido, "clave_rechazos_total{motivo=\"peticiones\"}")).isGreaterThanOrEqualTo(1);
		assertThat(valor(leido, "clave_rechazos_total{motivo=\"sin_marca\"}")).isGreaterThanOrEqualTo(1);
		assertThat(valor(leido, "clave_rechazos_total{motivo=\"tamano\"}")).isGreaterThanOrEqualTo(1);
		assertThat(valor(leido, "clave_rechazos_total{motivo=\"tramites\"}")).isGreaterThanOrEqualTo(0);
		assertThat(valor(leido, "clave_rechazos_total{motivo=\"prohibido\"}")).isGreaterThanOrEqualTo(0);
		assertThat(valor(leido, "clave_almacen_seconds_count{operacion=\"leer\",resultado=\"bien\"}")).isPositive();
		assertThat(valor(leido, "clave_almacen_seconds_count{operacion=\"escribir\",resultado=\"bien\"}")).isPositive();
		assertThat(valor(leido, "clave_descifrado_fallos_total")).isGreaterThanOrEqualTo(0);
		assertThat(leido).contains("clave_catastro_edad_seconds ", "clave_catastro_archivos ", "jvm_memory_used_bytes{",
				"hikaricp_connections_pending{", "process_cpu_usage ", "disk_free_bytes{",
				"http_server_requests_seconds_bucket{");
		assertThat(leido).contains("uri=\"/recuperar-clave/{id}/{ruta}\"", "uri=\"/api/v1/evaluaciones\"");
	}

	/** A reference is 22 letters of an id; an identifier ten digits and more. */
	@Test
	void nothing_about_anybody_is_there() throws Exception {
		String leido = leer();
		assertThat(leido).doesNotContain(CEDULA, RUC, "10.0.0", "127.0.0.1");
		assertThat(this.base.sql("select id from expediente").query(String.class).list()).isNotEmpty()
			.allSatisfy((id) -> assertThat(leido).doesNotContain(id, Referencia.de(id).valor()));
		assertThat(etiquetas(leido)).isNotEmpty().noneMatch((valor) -> valor.matches(".*\\d{6}.*"));
	}

	@Test
	void what_does_not_open_is_counted() throws Exception {
		double antes = valor(leer(), "clave_descifrado_fallos_total");
		Visitante visitante = hastaElResultado();
		this.base.sql("update expediente set respuestas = ?").param(new byte[64]).update();
		assertThat(visitante.ir(visitante.camino()).estado()).isEqualTo(404);
		assertThat(valor(leer(), "clave_descifrado_fallos_total")).isGreaterThan(antes);
	}

	@ParameterizedTest
	@ValueSource(strings = { "deploy/grafana/clave-patronal.json", "deploy/prometheus/alarmas.yml" })
	void every_metric_that_is_watched_is_exported(Path archivo) throws Exception {
		Set<String> exportados = NOMBRE.matcher(leer())
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> usados = NOMBRE.matcher(Files.readString(archivo))
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(exportados).containsAll(usados);
		assertThat(usados).hasSizeGreaterThan(4);
	}

	@Test
	void the_binary_form_is_there_too() throws Exception {
		URI donde = URI.create("http://127.0.0.1:" + this.metricas.getPort() + "/metrics");
		HttpResponse<byte[]> leido = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(donde).header("Accept", BINARIO).build(),
					HttpResponse.BodyHandlers.ofByteArray());
		assertThat(leido.statusCode()).isEqualTo(200);
		assertThat(leido.headers().firstValue("Content-Type"))
			.hasValueSatisfying((tipo) -> assertThat(tipo).startsWith("application/vnd.google.protobuf"));
	}

	@Test
	void every_alarm_says_in_the_manual_what_to_do() throws IOException {
		String manual = Files.readString(Path.of("docs/operar.md"));
		assertThat(Pattern.compile("- alert: (\\w+)").matcher(Files.readString(ALARMAS)).results())
			.hasSizeGreaterThan(5)
			.allSatisfy((alarma) -> assertThat(manual).contains("| `" + alarma.group(1) + "` |"));
		assertThat(TABLERO).exists();
	}

	private Visitante hastaElResultado() {
		Visitante visitante = new Visitante(this.puerto);
		visitante.ir("/tramites-virtuales/empleadores")
			.responder(Map.of("situacion", "OLVIDADA"))
			.responder(SOCIEDAD)
			.responder(Map.of("comparado", "true"))
			.responder(Map.of("estadoRuc", "ACTIVO"))
			.responder(Map.of("correo", "VIGENTE"))
			.responder(Map.of("representante", "VIGENTE"))
			.responder(Map.of());
		visitante.ir(visitante.camino().replace("/revision", "/resultado"));
		assertThat(visitante.estado()).isEqualTo(200);
		return visitante;
	}

	private void pedir(String metodo, String camino, String cuerpo, String tipo, String direccion) throws Exception {
		HttpRequest.Builder peticion = HttpRequest.newBuilder(URI.create("http://localhost:" + this.puerto + camino))
			.header("X-Forwarded-For", direccion)
			.method(metodo, (cuerpo != null) ? HttpRequest.BodyPublishers.ofString(cuerpo)
					: HttpRequest.BodyPublishers.noBody());
		if (cuerpo != null) {
			peticion.header("Content-Type", tipo);
		}
		HttpClient.newHttpClient().send(peticion.build(), HttpResponse.BodyHandlers.discarding());
	}

	private String leer() throws Exception {
		URI donde = URI.create("http://127.0.0.1:" + this.metricas.getPort() + "/metrics");
		HttpResponse<String> leido = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(donde).build(), HttpResponse.BodyHandlers.ofString());
		assertThat(leido.statusCode()).isEqualTo(200);
		return leido.body();
	}

	private static double valor(String leido, String serie) {
		Matcher linea = Pattern.compile("^" + Pattern.quote(serie) + " (\\S+)$", Pattern.MULTILINE).matcher(leido);
		assertThat(linea.find()).as(serie + " in\n" + leido).isTrue();
		return Double.parseDouble(linea.group(1));
	}

	private static double suma(String leido, String comienzo) {
		return leido.lines()
			.filter((linea) -> linea.startsWith(comienzo))
			.mapToDouble((linea) -> Double.parseDouble(linea.substring(linea.lastIndexOf(' ') + 1)))
			.sum();
	}

	private static Set<String> etiquetas(String leido) {
		return Pattern.compile("=\"([^\"]*)\"")
			.matcher(leido)
			.results()
			.map((valor) -> valor.group(1))
			.collect(Collectors.toSet());
	}

}
