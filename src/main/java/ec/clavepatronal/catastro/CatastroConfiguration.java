package ec.clavepatronal.catastro;

import java.time.Clock;

import javax.sql.DataSource;

import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.almacen.Motor;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The registry, on whichever database the application has.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SriEnLinea.class)
class CatastroConfiguration {

	@Bean
	Deposito deposito(Motor motor, Carpeta carpeta, DataSource conexiones, JdbcClient base) {
		return switch (motor) {
			case SQLITE -> new DepositoEnSqlite((version) -> carpeta.archivo("catastro-" + version + ".db"), base);
			case POSTGRESQL -> new DepositoEnPostgres(conexiones, base);
		};
	}

	/** Unless it is wanted, nothing that could ask the SRI is even loaded. */
	@Bean
	Catastro catastro(Deposito deposito, JdbcClient base, SriEnLinea sri) {
		Catastro importado = new CatastroImportado(new Indices(base), deposito);
		return sri.habilitado()
				? new CatastroEnLinea(new ClienteDelSri(sri, Paciencia.NORMAL), importado, Clock.systemUTC())
				: importado;
	}

}
