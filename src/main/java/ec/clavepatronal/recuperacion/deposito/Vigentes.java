package ec.clavepatronal.recuperacion.deposito;

import java.time.Clock;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Statements about the rows whose time is not over: each asks for it in the same words
 * and with the same moments.
 */
final class Vigentes {

	/** Holds of rows whose time is not over. */
	static final String VIGENTE = "(usado >= :usado or por_turno >= :ahora or por_pedido >= :ahora)";

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
		Instant ahora = this.reloj.instant();
		return this.base.sql(sql)
			.param("usado", ahora.minus(this.conservacion.plazo()).toEpochMilli())
			.param("ahora", ahora.toEpochMilli());
	}

	/** The same about the rows of one owner. */
	StatementSpec de(String sql, String titular) {
		return de(sql).param("titular", titular);
	}

}
