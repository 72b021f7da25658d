package ec.clavepatronal.almacen;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

import com.zaxxer.hikari.HikariConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;

/**
 * A node may start before its server does, or while a standby takes over: it waits. What
 * waiting does not mend, such as a wrong password, is told at once.
 */
final class EsperaAlIniciar {

	private static final Logger LOG = LoggerFactory.getLogger(EsperaAlIniciar.class);

	private static final long ENTRE_INTENTOS = 500;

	private EsperaAlIniciar() {
	}

	/**
	 * Returns once the server gives a connection.
	 * @param base how it is reached
	 * @param cuanto at most
	 * @throws AlmacenInservible when it did not until then
	 */
	static void de(HikariConfig base, Duration cuanto) {
		long desde = System.nanoTime();
		SQLException fallo = intentar(base);
		if (fallo != null && pasajero(fallo) && !cuanto.isZero()) {
			LOG.warn("The database is away: waiting for it, {} at most", cuanto);
		}
		while (fallo != null) {
			if (!pasajero(fallo) || System.nanoTime() - desde >= cuanto.toNanos()) {
				throw AlmacenInservible.por(fallo);
			}
			dormir(fallo);
			fallo = intentar(base);
		}
	}

	/** Past the pool, which would tell each failure at length. */
	private static @Nullable SQLException intentar(HikariConfig base) {
		Properties ajustes = new Properties();
		ajustes.putAll(base.getDataSourceProperties());
		if (base.getUsername() != null) {
			ajustes.setProperty("user", base.getUsername());
		}
		if (base.getPassword() != null) {
			ajustes.setProperty("password", base.getPassword());
		}
		try (Connection conexion = DriverManager.getConnection(base.getJdbcUrl(), ajustes)) {
			return null;
		}
		catch (SQLException ex) {
			return ex;
		}
	}

	/** A server that cannot be reached, or starts, stops or has crashed. */
	private static boolean pasajero(SQLException fallo) {
		return NestedExceptionUtils.getMostSpecificCause(fallo) instanceof IOException
				|| String.valueOf(fallo.getSQLState()).matches("(08|57P).*");
	}

	private static void dormir(SQLException fallo) {
		try {
			Thread.sleep(ENTRE_INTENTOS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw AlmacenInservible.por(fallo);
		}
	}

}
