package ec.clavepatronal.catastro;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows as a table of the PostgreSQL server. An import builds another table beside it
 * and puts that in its place in one transaction.
 */
final class DepositoEnPostgres implements Deposito {

	/** What is being built, or was left half built, has a number behind the name. */
	private static final String EN_OBRA = Tabla.NOMBRE + "_";

	private final DataSource conexiones;

	private final JdbcClient base;

	DepositoEnPostgres(DataSource conexiones, JdbcClient base) {
		this.conexiones = conexiones;
		this.base = base;
	}

	@Override
	public List<Renglon> buscar(int version, String ruc) {
		return this.base.sql(Tabla.DE_UN_RUC).param(ruc).query((fila, n) -> Tabla.leer(fila)).list();
	}

	@Override
	public Renglones leer(int version) throws SQLException {
		return (version == 0) ? Renglones.NINGUNO : RenglonesDeTabla.de(this.conexiones.getConnection());
	}

	@Override
	public Obra construir(int version) throws SQLException {
		return new ObraEnPostgres(this.conexiones.getConnection(), EN_OBRA + version);
	}

	@Override
	public void publicar(int version) {
		this.base.sql("drop table if exists " + Tabla.NOMBRE).update();
		this.base.sql("alter table " + EN_OBRA + version + " rename to " + Tabla.NOMBRE).update();
	}

	/** The server frees the lock of a connection that is gone. */
	@Override
	public @Nullable Turno pedirTurno() throws SQLException {
		Connection conexion = this.conexiones.getConnection();
		try {
			if (preguntar(conexion, "pg_try_advisory_lock")) {
				return () -> {
					try (conexion) {
						preguntar(conexion, "pg_advisory_unlock");
					}
				};
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
	public void limpiar(int vigente) {
		List<String> restos = this.base.sql("""
				select tablename from pg_tables
				where schemaname = current_schema() and tablename like ? || '%' escape '!'""")
			.param(EN_OBRA.replace("_", "!_"))
			.query(String.class)
			.list();
		restos.forEach((resto) -> this.base.sql("drop table " + resto).update());
	}

}
