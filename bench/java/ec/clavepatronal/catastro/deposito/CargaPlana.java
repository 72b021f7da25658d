package ec.clavepatronal.catastro.deposito;

import java.io.BufferedReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

import com.zaxxer.hikari.HikariDataSource;
import ec.clavepatronal.almacen.BaseDePrueba;
import org.postgresql.PGConnection;

/**
 * The fastest way that each database has by itself for rows that somebody already made
 * ready. Both tell how long it took, in nanoseconds.
 */
public final class CargaPlana {

	/** Columns that hold numbers. */
	private static final Set<Integer> NUMEROS = Set.of(1, 2, 3, 4, 5, 7, 8);

	private CargaPlana() {
	}

	/** PostgreSQL's own COPY, with all that makes it fast, and then the key. */
	public static long copia(Path plano) throws Exception {
		try (HikariDataSource conexiones = BaseDePrueba.POSTGRESQL.nueva();
				Connection conexion = conexiones.getConnection();
				Statement orden = conexion.createStatement();
				InputStream flujo = Files.newInputStream(plano)) {
			long inicio = System.nanoTime();
			conexion.setAutoCommit(false);
			orden.execute("create table plano (" + Tabla.definicion("text") + ")");
			conexion.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy plano (" + Tabla.COLUMNAS + ") from stdin (freeze)", flujo, 64 * 1024);
			orden.execute("alter table plano add " + Tabla.CLAVE);
			conexion.commit();
			return System.nanoTime() - inicio;
		}
	}

	/** Rows that lie in order in a file go in as a batch, with nothing that slows it. */
	public static long insercion(Path plano) throws Exception {
		Path archivo = Files.createTempFile(Path.of("target"), "plano", ".db");
		long inicio = System.nanoTime();
		try (Connection conexion = DriverManager
			.getConnection("jdbc:sqlite:" + archivo + "?journal_mode=OFF&synchronous=OFF&page_size=8192");
				Statement tabla = conexion.createStatement();
				BufferedReader filas = Files.newBufferedReader(plano)) {
			tabla.execute("create table plano (" + Tabla.definicion("text") + ", " + Tabla.CLAVE + ") without rowid");
			conexion.setAutoCommit(false);
			try (PreparedStatement orden = conexion.prepareStatement(
					"insert into plano (" + Tabla.COLUMNAS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
				int pendientes = 0;
				for (String fila = filas.readLine(); fila != null; fila = filas.readLine()) {
					insertar(orden, fila.split("\t", -1));
					if (++pendientes % 1000 == 0) {
						orden.executeBatch();
					}
				}
				orden.executeBatch();
			}
			conexion.commit();
		}
		finally {
			Files.delete(archivo);
		}
		return System.nanoTime() - inicio;
	}

	private static void insertar(PreparedStatement orden, String[] campos) throws SQLException {
		for (int i = 0; i < campos.length; i++) {
			if (NUMEROS.contains(i)) {
				orden.setLong(i + 1, Long.parseLong(campos[i]));
			}
			else {
				orden.setString(i + 1, campos[i]);
			}
		}
		orden.addBatch();
	}

}
