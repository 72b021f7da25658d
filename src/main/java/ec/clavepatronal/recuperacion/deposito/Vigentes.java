package ec.clavepatronal.recuperacion.deposito;

import java.time.Clock;

import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.propietario.Propietario;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Statements about the rows whose time is not over: each asks for it in the same words
 * and with the same moments. Rows that do not say how long they are kept without use are
 * those of browsers.
 */
final class Vigentes {

	/** Holds of rows whose time is not over. */
	static final String VIGENTE = "(usado + coalesce(plazo, :plazo) >= :ahora or por_turno >= :ahora or por_pedido >= :ahora)";

	private final JdbcClient base;

	private final Conservacion conservacion;

	private final Clock reloj;

	Vigentes(JdbcClient base, Conservacion conservacion, Clock reloj) {
		this.base = base;
		this.conservacion = conservacion;
		this.reloj = reloj;
	}

	/** A statement that names {@link #VIGENTE} and no owner. */
	StatementSpec de(String sql) {
		return this.base.sql(sql)
			.param("plazo", this.conservacion.plazo().toMillis())
			.param("ahora", this.reloj.millis());
	}

	/** The same about the rows of one owner. */
	StatementSpec de(String sql, Propietario propietario) {
		return de(sql).param("titular", propietario.huella());
	}

}
