package ec.clavepatronal.catastro.deposito;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import ec.clavepatronal.almacen.Carpeta;
import org.sqlite.SQLiteConfig;

/**
 * A catalogue as a SQLite file of its own. It is good for nothing before it is finished,
 * so it is written without journal and synced once, at the end, its name too.
 */
final class SqliteRowWriter implements RowWriter {

	private static final int TANDA = 1000;

	private final Path archivo;

	private final Connection conexion;

	private final PreparedStatement orden;

	private int pendientes;

	SqliteRowWriter(Path archivo) throws SQLException {
		this.archivo = archivo;
		try {
			Files.deleteIfExists(archivo);
			Files.createFile(archivo, Carpeta.soloDelDueno("rw-------"));
		}
		catch (IOException ex) {
			throw new SQLException(ex);
		}
		SQLiteConfig ajustes = new SQLiteConfig();
		ajustes.setJournalMode(SQLiteConfig.JournalMode.OFF);
		ajustes.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
		ajustes.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
		ajustes.setPageSize(8192);
		this.conexion = ajustes.createConnection("jdbc:sqlite:" + archivo);
		try (Statement tabla = this.conexion.createStatement()) {
			tabla.execute("create table " + Tabla.NOMBRE + " (" + Tabla.definicion("text") + ", " + Tabla.CLAVE
					+ ") without rowid");
		}
		this.conexion.setAutoCommit(false);
		this.orden = this.conexion.prepareStatement("insert into " + Tabla.NOMBRE + " (" + Tabla.COLUMNAS
				+ ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
	}

	@Override
	public void add(Renglon renglon) throws SQLException {
		Tabla.poner(this.orden, renglon);
		this.orden.addBatch();
		this.pendientes++;
		if (this.pendientes == TANDA) {
			this.orden.executeBatch();
			this.pendientes = 0;
		}
	}

	@Override
	public void finish() throws SQLException {
		this.orden.executeBatch();
		this.conexion.commit();
		close();
		try (FileChannel disco = FileChannel.open(this.archivo, StandardOpenOption.WRITE)) {
			disco.force(true);
			Carpeta.asentar(this.archivo);
		}
		catch (IOException ex) {
			throw new SQLException(ex);
		}
	}

	@Override
	public void close() throws SQLException {
		this.conexion.close();
	}

}
