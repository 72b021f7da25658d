package ec.clavepatronal.almacen;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A node that starts while the database is away.
 */
class EsperaAlIniciarTest {

	@Test
	void waits_for_a_server_that_comes_later() throws Exception {
		String url = BaseDePrueba.POSTGRESQL.url();
		int libre = puertoLibre();
		try (HikariDataSource base = conexiones(url.replaceFirst(":\\d+/", ":" + libre + "/"))) {
			CompletableFuture<Void> espera = CompletableFuture
				.runAsync(() -> EsperaAlIniciar.de(base, Duration.ofSeconds(30)));
			Thread.sleep(2000);
			assertThat(espera).isNotDone();
			try (Puente puente = new Puente(libre, puerto(url))) {
				espera.get(15, TimeUnit.SECONDS);
			}
		}
	}

	@Test
	void gives_up_in_the_end_and_says_what_does_not_answer() throws Exception {
		long desde = System.nanoTime();
		try (HikariDataSource base = conexiones("jdbc:postgresql://localhost:" + puertoLibre() + "/nada")) {
			assertThatExceptionOfType(AlmacenInservible.class)
				.isThrownBy(() -> EsperaAlIniciar.de(base, Duration.ofSeconds(2)))
				.satisfies((fallo) -> assertThat(fallo.motivo()).isEqualTo(AlmacenInservible.Motivo.SIN_RESPUESTA));
		}
		assertThat(Duration.ofNanos(System.nanoTime() - desde)).isBetween(Duration.ofSeconds(2),
				Duration.ofSeconds(10));
	}

	@Test
	void does_not_wait_for_what_waiting_does_not_mend() throws Exception {
		String url = BaseDePrueba.POSTGRESQL.url();
		try (Connection conexion = DriverManager.getConnection(url); var orden = conexion.createStatement()) {
			orden.execute("create role cerrado login connection limit 0");
		}
		long desde = System.nanoTime();
		try (HikariDataSource base = conexiones(url.replaceFirst("user=\\w+", "user=cerrado"))) {
			assertThatExceptionOfType(AlmacenInservible.class)
				.isThrownBy(() -> EsperaAlIniciar.de(base, Duration.ofMinutes(1)))
				.satisfies((fallo) -> assertThat(fallo.motivo()).isEqualTo(AlmacenInservible.Motivo.SIN_CUPO));
		}
		assertThat(Duration.ofNanos(System.nanoTime() - desde)).isLessThan(Duration.ofSeconds(10));
	}

	private static HikariDataSource conexiones(String url) {
		HikariDataSource base = new HikariDataSource();
		base.setJdbcUrl(url);
		Motor.POSTGRESQL.afinar(base, Duration.ofSeconds(10));
		return base;
	}

	private static int puerto(String url) {
		return URI.create(url.substring("jdbc:".length())).getPort();
	}

	private static int puertoLibre() throws Exception {
		try (ServerSocket uno = new ServerSocket(0)) {
			return uno.getLocalPort();
		}
	}

	/** Passes bytes on from one port to another, as a server that has just come up. */
	private static final class Puente implements AutoCloseable {

		private final ServerSocket entrada;

		Puente(int desde, int hasta) throws Exception {
			this.entrada = new ServerSocket(desde, 50, InetAddress.getByName("localhost"));
			CompletableFuture.runAsync(() -> {
				while (!this.entrada.isClosed()) {
					unir(hasta);
				}
			}, (tarea) -> new Thread(tarea).start());
		}

		private void unir(int hasta) {
			try {
				Socket uno = this.entrada.accept();
				Socket otro = new Socket("localhost", hasta);
				copiar(uno, otro);
				copiar(otro, uno);
			}
			catch (IOException ex) {
				// Closed: the test is over.
			}
		}

		private static void copiar(Socket de, Socket a) {
			new Thread(() -> {
				try (de; a) {
					de.getInputStream().transferTo(a.getOutputStream());
				}
				catch (IOException ex) {
					// The other direction closed them.
				}
			}).start();
		}

		@Override
		public void close() throws Exception {
			this.entrada.close();
		}

	}

}
