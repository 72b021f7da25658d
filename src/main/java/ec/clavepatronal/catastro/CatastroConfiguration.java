package ec.clavepatronal.catastro;

import javax.sql.DataSource;

import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.almacen.Motor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The registry, on whichever database the application has.
 */
@Configuration(proxyBeanMethods = false)
class CatastroConfiguration {

	@Bean
	Deposito deposito(Motor motor, Carpeta carpeta, DataSource conexiones, JdbcClient base) {
		return switch (motor) {
			case SQLITE -> new DepositoEnSqlite((version) -> carpeta.archivo("catastro-" + version + ".db"));
			case POSTGRESQL -> new DepositoEnPostgres(conexiones, base);
		};
	}

	@Bean
	Catastro catastro(Deposito deposito, JdbcClient base) {
		return new CatastroImportado(new Indices(base), deposito);
	}

}
