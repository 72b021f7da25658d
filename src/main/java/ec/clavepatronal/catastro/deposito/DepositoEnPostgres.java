package ec.clavepatronal.catastro.deposito;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows as a table of the PostgreSQL server, one for each catalogue. Whoever reads an
 * old one, a backup for an hour, keeps nobody from the new one.
 */
final class DepositoEnPostgres implements Deposito {

	private static final Logger log = LoggerFactory.getLogger(DepositoEnPostgres.class);

	private static final String DE_UNA_VERSION = Tabla.NOMBRE + "_";

	/** SQLSTATE of a table that somebody did not let go of in time. */
	private static final String OCUPADA = "55P03";

	private final DataSource conexiones;

	private final JdbcClient base;

	DepositoEnPostgres(DataSource conexiones, JdbcClient base) {
		this.conexiones = conexiones;
		this.base = base;
	}

	@Override
	public List<Renglon> buscar(int version, String ruc) throws SQLException {
		return buscar(Tabla.deUnRuc(DE_UNA_VERSION + version), List.of(ruc));
	}

	@Override
	public List<Renglon> buscar(int version, List<String> rucs) throws SQLException {
		return buscar(Tabla.deVariosRuc(DE_UNA_VERSION + version), Tabla.completos(rucs));
	}

	private List<Renglon> buscar(String consulta, List<String> rucs) throws SQLException {
		try {
			return this.base.sql(consulta).params(rucs).query((fila, n) -> Tabla.leer(fila)).list();
		}
		catch (BadSqlGrammarException ex) {
			throw ex.getSQLException();
		}
	}

	@Override
	public RenglonesEnOrden leer(int version) throws SQLException {
		return (version == 0) ? RenglonesEnOrden.NINGUNO
				: RenglonesDeTabla.de(this.conexiones.getConnection(), DE_UNA_VERSION + version);
	}

	/** A table that is left over stays as long as somebody reads it. */
	@Override
	public int siguiente(int vigente) {
		return 1 + this.base.sql("""
				select greatest(?, coalesce(max(substring(tablename from '[0-9]+$')::integer), 0)) from pg_tables
				where schemaname = current_schema() and tablename ~ ?""")
			.params(vigente, "^" + DE_UNA_VERSION + "[0-9]{1,9}$")
			.query(Integer.class)
			.single();
	}

	@Override
	public RowWriter construir(int version) throws SQLException {
		return new PostgresRowWriter(this.conexiones.getConnection(), DE_UNA_VERSION + version);
	}

	/** The server frees the lock of a connection that is gone. */
	@Override
	public @Nullable ImportLock tryLock() throws SQLException {
		Connection conexion = this.conexiones.getConnection();
		try {
			if (preguntar(conexion, "pg_try_advisory_lock")) {
				return new Cerrojo(conexion);
			}
		}
		catch (SQLException ex) {
			conexion.close();
			throw ex;
		}
		conexion.close();
		return null;
	}

	/** Two schemas of one database are two catalogues. */
	private static boolean preguntar(Connection conexion, String funcion) throws SQLException {
		try (PreparedStatement orden = conexion
			.prepareStatement("select " + funcion + "(hashtextextended(current_schema() || '.' || ?, 0))")) {
			orden.setString(1, Tabla.NOMBRE);
			try (ResultSet respuesta = orden.executeQuery()) {
				return respuesta.next() && respuesta.getBoolean(1);
			}
		}
	}

	@Override
	public void limpiar(int vigente) throws SQLException {
		List<String> restos = this.base.sql("""
				select tablename from pg_tables
				where schemaname = current_schema() and tablename ~ ? and tablename <> ?""")
			.param("^" + Tabla.NOMBRE + "(_[0-9]+)?$")
			.param(DE_UNA_VERSION + vigente)
			.query(String.class)
			.list();
		for (String resto : restos) {
			quitar(resto);
		}
	}

	private void quitar(String tabla) throws SQLException {
		try (Connection conexion = this.conexiones.getConnection(); Statement orden = conexion.createStatement()) {
			conexion.setAutoCommit(false);
			try {
				orden.execute("set local lock_timeout = '2s'");
				orden.execute("drop table " + tabla);
				conexion.commit();
			}
			catch (SQLException ex) {
				conexion.rollback();
				if (!OCUPADA.equals(ex.getSQLState())) {
					throw ex;
				}
				log.info("Somebody reads the old catalogue: it goes with the next import");
			}
		}
	}

	/** A lock of the server's, as long as its connection lives. */
	private record Cerrojo(Connection conexion) implements ImportLock {

		/** Asking for it once more tells that it is there, and has to be undone. */
		@Override
		public boolean isHeld() {
			try {
				return preguntar(this.conexion, "pg_try_advisory_lock")
						&& preguntar(this.conexion, "pg_advisory_unlock");
			}
			catch (SQLException ex) {
				return false;
			}
		}

		@Override
		public void close() {
			try (Connection cerrada = this.conexion) {
				preguntar(cerrada, "pg_advisory_unlock");
			}
			catch (SQLException ex) {
				log.info("The connection with the lock was gone, and the lock with it");
			}
		}

	}

}
