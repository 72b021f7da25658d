package ec.clavepatronal.almacen;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/**
 * The database, brought up to date at every start, and the key of what is encrypted.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AjustesDeLlaves.class)
class AlmacenConfiguration {

	/** Whoever waits longer for the database is told so instead. */
	private static final Duration PACIENCIA = Duration.ofSeconds(5);

	@Bean
	Carpeta carpeta(@Value("${clave-patronal.datos}") Path ruta) {
		return new Carpeta(ruta);
	}

	/**
	 * With a server the disk is the server's, and its operator's to watch. Nothing is put
	 * aside before the key is known to be right: a start that is refused changes nothing.
	 */
	@Bean
	@DependsOn("cifrado")
	Espacio espacio(Motor motor, @Value("${clave-patronal.datos}") Path ruta,
			@Value("${clave-patronal.espacio-minimo:100MB}") DataSize minimo) {
		return new Espacio(ruta.toAbsolutePath(), (motor == Motor.SQLITE) ? minimo : DataSize.ofBytes(0));
	}

	/**
	 * The whole health, not that of the process: to start it again would free nothing.
	 */
	@Bean
	HealthIndicator espacioHealthIndicator(Espacio espacio) {
		return () -> (espacio.escaso() ? Health.down() : Health.up()).build();
	}

	@Bean
	Motor motor(DataSourceProperties ajustes) {
		return Motor.de(ajustes.determineUrl());
	}

	/**
	 * What is written under {@code spring.datasource.hikari} holds, as with Boot's own.
	 */
	@Bean
	DataSource dataSource(DataSourceProperties ajustes, Motor motor, Carpeta carpeta, Environment entorno,
			@Value("${clave-patronal.espera:10s}") Duration espera,
			@Value("${clave-patronal.espera-al-iniciar:60s}") Duration alIniciar) {
		if (motor == Motor.SQLITE) {
			carpeta.archivo("");
			reservar(ajustes.determineUrl());
		}
		HikariDataSource base = ajustes.initializeDataSourceBuilder().type(HikariDataSource.class).build();
		base.setConnectionTimeout(PACIENCIA.toMillis());
		motor.afinar(base, espera);
		Binder.get(entorno).bind("spring.datasource.hikari", Bindable.ofInstance(base));
		if (motor == Motor.SQLITE) {
			return new ConexionesDeSqlite(base);
		}
		EsperaAlIniciar.de(base, alIniciar);
		return base;
	}

	/**
	 * SQLite would make the file readable by everybody, whom the folder alone keeps out,
	 * if it was not there before. What SQLite puts beside the file follows its mode.
	 */
	static void reservar(String url) {
		Path archivo = archivoDeSqlite(url);
		try {
			Files.createFile(archivo, Carpeta.soloDelDueno("rw-------"));
		}
		catch (FileAlreadyExistsException ex) {
			Carpeta.cerrar(archivo, "rw-------");
		}
		catch (IOException ex) {
			// SQLite will say what is wrong with it.
		}
	}

	static Path archivoDeSqlite(String url) {
		return Path.of(url.substring("jdbc:sqlite:".length()).replaceFirst("[?].*", ""));
	}

	@Bean
	FlywayMigrationStrategy alDia() {
		return AlmacenConfiguration::ponerAlDia;
	}

	@Bean
	Cifrado cifrado(Motor motor, @Value("${clave-patronal.datos}") Path ruta, AjustesDeLlaves ajustes,
			JdbcClient base) {
		Cifrado cifrado = new Cifrado(
				Llaves.de(motor, ajustes, new ArchivoDeLlaves(ruta, ajustes.archivoDeLlave()), () -> Sello.hay(base)));
		Sello.comprobar(base, cifrado);
		return cifrado;
	}

	/** A database of a newer version is left as it is. */
	static void ponerAlDia(Flyway flyway) {
		try {
			comprobarTextos(flyway.getConfiguration().getDataSource());
			if (Arrays.stream(flyway.info().applied())
				.map(MigrationInfo::getState)
				.anyMatch(MigrationState.FUTURE_SUCCESS::equals)) {
				throw new AlmacenInservible(AlmacenInservible.Motivo.VERSION_NUEVA);
			}
			flyway.migrate();
		}
		catch (FlywayValidateException ex) {
			throw new AlmacenInservible(AlmacenInservible.Motivo.TABLAS_AJENAS, "", ex);
		}
		catch (FlywayException ex) {
			throw (ex.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE)
					? new AlmacenInservible(AlmacenInservible.Motivo.TABLAS_AJENAS, "", ex) : AlmacenInservible.por(ex);
		}
	}

	/** Names have letters that no other encoding keeps all of. */
	private static void comprobarTextos(DataSource base) {
		try (Connection conexion = base.getConnection(); Statement orden = conexion.createStatement()) {
			if (Motor.de(conexion.getMetaData().getURL()) == Motor.POSTGRESQL) {
				ResultSet respuesta = orden.executeQuery("show server_encoding");
				if (respuesta.next() && !respuesta.getString(1).equals("UTF8")) {
					throw new AlmacenInservible(AlmacenInservible.Motivo.CODIFICACION, respuesta.getString(1), null);
				}
			}
		}
		catch (SQLException ex) {
			throw AlmacenInservible.por(ex);
		}
	}

}
