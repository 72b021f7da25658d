package ec.clavepatronal.catastro.deposito;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/**
 * A whole catalogue in its order, a few thousand rows in memory at a time.
 */
final class RenglonesDeTabla implements RenglonesEnOrden {

	private static final int DE_UNA_VEZ = 5000;

	private final Connection conexion;

	private final ResultSet filas;

	private RenglonesDeTabla(Connection conexion, ResultSet filas) {
		this.conexion = conexion;
		this.filas = filas;
	}

	/** Takes over the connection. PostgreSQL streams only inside a transaction. */
	static RenglonesEnOrden de(Connection conexion, String tabla) throws SQLException {
		try {
			conexion.setAutoCommit(false);
			Statement orden = conexion.createStatement();
			orden.setFetchSize(DE_UNA_VEZ);
			return new RenglonesDeTabla(conexion, orden.executeQuery(Tabla.todas(tabla)));
		}
		catch (SQLException ex) {
			conexion.close();
			throw ex;
		}
	}

	@Override
	public @Nullable Renglon siguiente() throws SQLException {
		return this.filas.next() ? Tabla.leer(this.filas) : null;
	}

	@Override
	public void close() throws SQLException {
		this.conexion.rollback();
		this.conexion.close();
	}

}
