package ec.clavepatronal.catastro;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows as a table of the PostgreSQL server. An import replaces the table in one
 * transaction, so there is only ever the one that is in force.
 */
final class DepositoEnPostgres implements Deposito {

	private final JdbcClient base;

	DepositoEnPostgres(JdbcClient base) {
		this.base = base;
	}

	@Override
	public List<Renglon> buscar(int version, String ruc) {
		return this.base.sql(Tabla.DE_UN_RUC).param(ruc).query((fila, n) -> Tabla.leer(fila)).list();
	}

}
