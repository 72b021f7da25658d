package ec.clavepatronal.catastro.deposito;

import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.almacen.Motor;
import ec.clavepatronal.catastro.Catastro;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows and their look-up as the application has them, for whoever tests what fills
 * them.
 */
public final class DepositoDePrueba {

	private DepositoDePrueba() {
	}

	/** Over any of the two databases. */
	public static Deposito de(HikariDataSource conexiones, Path datos) {
		return new DepositoConfiguration().deposito(Motor.de(conexiones.getJdbcUrl()), new Carpeta(datos), conexiones,
				JdbcClient.create(conexiones));
	}

	/** As somebody meets it who asks for the first time. */
	public static Catastro catastro(Deposito deposito, HikariDataSource conexiones) {
		return new DepositoConfiguration().catastroImportado(deposito, JdbcClient.create(conexiones),
				vigente(conexiones));
	}

	/** Which catalogue is in force. */
	public static CatalogoVigente vigente(HikariDataSource conexiones) {
		return new CatalogoVigente(JdbcClient.create(conexiones));
	}

}
