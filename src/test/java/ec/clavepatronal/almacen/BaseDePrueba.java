package ec.clavepatronal.almacen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The two databases, real ones: what is true of the store has to be true on both.
 */
public enum BaseDePrueba {

	SQLITE {
		@Override
		public String url() {
			try {
				Path carpeta = Files.createDirectories(Path.of("target", "datos"));
				return "jdbc:sqlite:" + Files.createTempDirectory(carpeta, "base").resolve("prueba.db");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	},

	POSTGRESQL {
		@Override
		public String url() {
			String nombre = "prueba" + NUMERO.incrementAndGet();
			try (var conexion = Servidor.UNO.getPostgresDatabase().getConnection();
					var orden = conexion.createStatement()) {
				orden.execute("create database " + nombre);
				return Servidor.UNO.getJdbcUrl("postgres", nombre);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}
	};

	private static final AtomicInteger NUMERO = new AtomicInteger();

	/** JDBC URL of an empty database, nobody else's. */
	public abstract String url();

	/** Connections to an empty database with today's tables; the caller closes them. */
	public HikariDataSource nueva() {
		return abrir(url());
	}

	/** Connections as the application opens them, with today's tables. */
	public static HikariDataSource abrir(String url) {
		HikariConfig ajustes = new HikariConfig();
		ajustes.setJdbcUrl(url);
		Motor.de(url).afinar(ajustes, Duration.ofMinutes(10));
		HikariDataSource base = new HikariDataSource(ajustes);
		AlmacenConfiguration.ponerAlDia(Flyway.configure().dataSource(base).load());
		return base;
	}

	/**
	 * The cipher that the application would have with this database and a key of its own.
	 */
	public static Cifrado cifrado(HikariDataSource base) {
		Cifrado cifrado = new Cifrado(new Llaves(Llavero.de(new Llave(new byte[32]))));
		Sello.comprobar(JdbcClient.create(base), cifrado);
		return cifrado;
	}

	/** Started once for all tests and ended with the JVM. */
	private static final class Servidor {

		static final EmbeddedPostgres UNO = encender();

		private static EmbeddedPostgres encender() {
			try {
				return EmbeddedPostgres.builder().start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
