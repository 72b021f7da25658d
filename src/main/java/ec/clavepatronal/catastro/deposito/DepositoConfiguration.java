package ec.clavepatronal.catastro.deposito;

import java.time.Clock;

import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.almacen.Motor;
import ec.clavepatronal.catastro.Catastro;
import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The imported files, on whichever database the application has.
 */
@Configuration(proxyBeanMethods = false)
class DepositoConfiguration {

	@Bean
	Deposito deposito(Motor motor, Carpeta carpeta, DataSource conexiones, JdbcClient base) {
		return switch (motor) {
			case SQLITE -> new DepositoEnSqlite((version) -> carpeta.archivo("catastro-" + version + ".db"), base);
			case POSTGRESQL -> new DepositoEnPostgres(conexiones, base);
		};
	}

	@Bean
	CatalogoVigente catalogoVigente(JdbcClient base) {
		return new CatalogoVigente(base);
	}

	/** The registry, unless there is one that also asks the SRI. */
	@Bean
	Catastro catastroImportado(Deposito deposito, JdbcClient base, CatalogoVigente vigente) {
		return new CatastroImportado(new Indices(base, vigente), deposito, new Fusible(Clock.systemUTC()));
	}

}
