package ec.clavepatronal.respaldo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.AlmacenInservible;
import ec.clavepatronal.almacen.Instalacion;
import ec.clavepatronal.almacen.Llavero;
import ec.clavepatronal.almacen.Motor;
import ec.clavepatronal.respaldo.Lector.Contenido;
import ec.clavepatronal.respaldo.RespaldoFallido.Motivo;

/**
 * Brings a copy back: reads all of it before it touches anything, and writes it in one
 * transaction.
 */
final class Restauracion {

	/** SQLite's own numbers for a database that somebody else has. */
	private static final int SQLITE_BUSY = 5;

	private static final int SQLITE_LOCKED = 6;

	private final Instalacion instalacion;

	Restauracion(Instalacion instalacion) {
		this.instalacion = instalacion;
	}

	/**
	 * Puts what the copy holds in place of what is kept.
	 * @param reemplazar whether answers that are there may go
	 * @return what was brought back
	 */
	Contenido restaurar(CopiaDeRespaldo copia, boolean reemplazar) throws RespaldoFallido {
		Contenido contenido = copia.comprobar();
		String propia = Instalacion.versionPropia();
		if (!propia.equals(contenido.version())) {
			throw new RespaldoFallido(Motivo.OTRA_VERSION, contenido.version(), propia);
		}
		comprobarLlaves(contenido.llaves());
		try {
			traer(copia, reemplazar);
			return contenido;
		}
		catch (SQLException ex) {
			if (ocupada(ex)) {
				throw new RespaldoFallido(Motivo.ENCENDIDO, ex);
			}
			throw AlmacenInservible.por(ex);
		}
	}

	private void traer(CopiaDeRespaldo copia, boolean reemplazar) throws RespaldoFallido, SQLException {
		if (this.instalacion.existe()) {
			comprobarTablas();
		}
		this.instalacion.crearTablas();
		try (HikariDataSource base = this.instalacion.conectar(); Connection conexion = base.getConnection()) {
			this.instalacion.apartar(conexion);
			escribir(conexion, copia, reemplazar);
		}
	}

	/** Keys that the settings name are not changed by a command. */
	private void comprobarLlaves(Llavero deLaCopia) throws RespaldoFallido {
		if (this.instalacion.esAjuste() && !this.instalacion.conocidas().conoce(deLaCopia)) {
			throw new RespaldoFallido(Motivo.OTRA_LLAVE_DE_RESPUESTAS);
		}
	}

	/**
	 * Tables of an older version are left to a start of the application to bring up to
	 * date; nor is anything done while a server has them open.
	 */
	private void comprobarTablas() throws RespaldoFallido, SQLException {
		try (HikariDataSource base = this.instalacion.conectar()) {
			try (Connection conexion = base.getConnection()) {
				this.instalacion.apartar(conexion);
			}
			if (Instalacion.version(base).filter((v) -> !v.equals(Instalacion.versionPropia())).isPresent()) {
				throw new RespaldoFallido(Motivo.TABLAS);
			}
		}
	}

	private void escribir(Connection conexion, CopiaDeRespaldo copia, boolean reemplazar)
			throws RespaldoFallido, SQLException {
		conexion.setAutoCommit(false);
		boolean hecho = false;
		try {
			vaciar(conexion, reemplazar);
			Contenido escrito = copia.leer(new Vertido(conexion));
			Optional<Path> llaves = this.instalacion.esAjuste() ? Optional.empty()
					: Optional.of(this.instalacion.prepararLlaves(escrito.llaves()));
			conexion.commit();
			hecho = true;
			llaves.ifPresent(this.instalacion::ponerLlaves);
		}
		finally {
			if (!hecho) {
				conexion.rollback();
			}
		}
	}

	private void vaciar(Connection conexion, boolean reemplazar) throws RespaldoFallido, SQLException {
		List<String> tablas = new ArrayList<>(Tablas.ordenadas(conexion));
		try (Statement orden = conexion.createStatement()) {
			if (this.instalacion.motor() == Motor.POSTGRESQL) {
				orden.execute("lock table " + String.join(", ", tablas) + " in access exclusive mode");
			}
			Collections.reverse(tablas);
			for (String tabla : tablas) {
				if (!reemplazar && !tabla.equals(Tablas.SELLO) && hayFilas(orden, tabla)) {
					throw new RespaldoFallido(Motivo.NO_VACIA);
				}
			}
			for (String tabla : tablas) {
				orden.executeUpdate("delete from " + tabla);
			}
		}
	}

	private static boolean hayFilas(Statement orden, String tabla) throws SQLException {
		try (ResultSet fila = orden.executeQuery("select 1 from " + tabla + " limit 1")) {
			return fila.next();
		}
	}

	private boolean ocupada(SQLException fallo) {
		return this.instalacion.motor() == Motor.SQLITE
				&& (fallo.getErrorCode() == SQLITE_BUSY || fallo.getErrorCode() == SQLITE_LOCKED);
	}

}
