package ec.clavepatronal.almacen;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database, brought up to date at every start, and the key of what is encrypted.
 */
@Configuration(proxyBeanMethods = false)
class AlmacenConfiguration {

	/** Whoever waits longer for the database is told so instead. */
	private static final Duration PACIENCIA = Duration.ofSeconds(5);

	@Bean
	Carpeta carpeta(@Value("${clave-patronal.datos}") Path ruta) {
		return new Carpeta(ruta);
	}

	@Bean
	Motor motor(DataSourceProperties ajustes) {
		return Motor.de(ajustes.determineUrl());
	}

	@Bean
	HikariDataSource dataSource(DataSourceProperties ajustes, Motor motor, Carpeta carpeta) {
		if (motor == Motor.SQLITE) {
			carpeta.archivo("");
		}
		HikariDataSource base = ajustes.initializeDataSourceBuilder().type(HikariDataSource.class).build();
		base.setConnectionTimeout(PACIENCIA.toMillis());
		motor.afinar(base);
		return base;
	}

	@Bean
	FlywayMigrationStrategy alDia() {
		return AlmacenConfiguration::ponerAlDia;
	}

	@Bean
	Cifrado cifrado(Motor motor, Carpeta carpeta, @Value("${clave-patronal.llave:#{null}}") @Nullable String llave,
			JdbcClient base) {
		Cifrado cifrado = new Cifrado(Llave.de(motor, llave, carpeta));
		Sello.comprobar(base, cifrado);
		return cifrado;
	}

	/** A database of a newer version is left as it is. */
	static void ponerAlDia(Flyway flyway) {
		try {
			if (Arrays.stream(flyway.info().applied())
				.map(MigrationInfo::getState)
				.anyMatch(MigrationState.FUTURE_SUCCESS::equals)) {
				throw new AlmacenInservible(AlmacenInservible.Motivo.VERSION_NUEVA);
			}
			flyway.migrate();
		}
		catch (FlywayException ex) {
			throw AlmacenInservible.por(ex);
		}
	}

}
