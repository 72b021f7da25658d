package ec.clavepatronal.respaldo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.AlmacenInservible;
import ec.clavepatronal.almacen.Instalacion;
import ec.clavepatronal.almacen.Llavero;
import ec.clavepatronal.almacen.Motor;
import ec.clavepatronal.respaldo.Lector.Contenido;
import ec.clavepatronal.respaldo.RespaldoFallido.Motivo;

/**
 * Copies the store as it is at one moment, while others go on reading and writing.
 */
final class Respaldo {

	private final Instalacion instalacion;

	Respaldo(Instalacion instalacion) {
		this.instalacion = instalacion;
	}

	/**
	 * Writes a copy.
	 * @return what it holds, as it was read from it again
	 */
	Contenido respaldar(CopiaDeRespaldo copia) throws RespaldoFallido {
		if (!this.instalacion.existe()) {
			throw new RespaldoFallido(Motivo.SIN_BASE);
		}
		Llavero antes = this.instalacion.conocidas();
		try (HikariDataSource base = this.instalacion.conectar()) {
			String version = Instalacion.version(base)
				.filter(Instalacion.versionPropia()::equals)
				.orElseThrow(() -> new RespaldoFallido(Motivo.TABLAS));
			try (Connection conexion = base.getConnection()) {
				fijar(conexion);
				byte[] sello = sello(conexion);
				// Whatever key a row was closed under was known before or after the
				// moment.
				Llavero llaves = this.instalacion.conocidas().tras(antes);
				if (!Instalacion.abre(llaves, sello)) {
					throw new AlmacenInservible(AlmacenInservible.Motivo.LLAVE_AJENA);
				}
				return copia.escribir((escritor) -> escritor.escribir(conexion, version, llaves));
			}
		}
		catch (SQLException ex) {
			throw AlmacenInservible.por(ex);
		}
	}

	/** Under other keys the copy would hold rows that nobody can read. */
	private static byte[] sello(Connection conexion) throws RespaldoFallido, SQLException {
		try (Statement orden = conexion.createStatement();
				ResultSet sello = orden.executeQuery("select cerrado from " + Tablas.SELLO)) {
			if (!sello.next()) {
				throw new RespaldoFallido(Motivo.SIN_BASE);
			}
			return sello.getBytes(1);
		}
	}

	/**
	 * From its first read on the transaction sees one moment: PostgreSQL's repeatable
	 * read, and what SQLite's log gives every reader. Neither makes a writer wait.
	 */
	private void fijar(Connection conexion) throws SQLException {
		if (this.instalacion.motor() == Motor.POSTGRESQL) {
			conexion.setReadOnly(true);
			conexion.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
		}
		conexion.setAutoCommit(false);
	}

}
