package ec.clavepatronal.catastro.deposito;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The number of the catalogue that readers see, 0 before the first one. To change it is
 * what puts a new catalogue in the place of the old one.
 */
public final class CatalogoVigente {

	private final JdbcClient base;

	CatalogoVigente(JdbcClient base) {
		this.base = base;
	}

	/**
	 * Which one it is now.
	 * @throws org.springframework.dao.DataAccessException when the database is away
	 */
	public int version() {
		return this.base.sql("select version from catastro_vigente").query(Integer.class).single();
	}

	/**
	 * Another one from now on, within the transaction of whoever calls.
	 * @param antes the catalogue that the new one was built from
	 * @throws OptimisticLockingFailureException when that one is no longer in force
	 */
	public void cambiar(int antes, int version) {
		int cambiados = this.base.sql("update catastro_vigente set version = ? where version = ?")
			.params(version, antes)
			.update();
		if (cambiados != 1) {
			throw new OptimisticLockingFailureException("Another import was faster");
		}
	}

}
