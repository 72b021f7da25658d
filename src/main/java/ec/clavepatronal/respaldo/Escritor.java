package ec.clavepatronal.respaldo;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

import ec.clavepatronal.almacen.Llavero;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a copy holds: version of the tables, keys of the answers (one behind the
 * other, the one in force first), then each table with its columns and rows. Values are
 * texts, numbers and bytes, so that either database reads what the other wrote.
 */
final class Escritor {

	static final int TABLA = 'T';

	static final int FILA = 'F';

	static final int FIN = '.';

	static final int NULO = 0;

	static final int TEXTO = 1;

	static final int NUMERO = 2;

	static final int BYTES = 3;

	/** Of rows that are fetched from a server at once. */
	private static final int LOTE = 500;

	private final DataOutputStream salida;

	Escritor(DataOutputStream salida) {
		this.salida = salida;
	}

	/**
	 * Writes all tables as the transaction of the connection sees them.
	 * @return rows by table
	 */
	Map<String, Long> escribir(Connection conexion, String version, Llavero llaves) throws IOException, SQLException {
		this.salida.writeUTF(version);
		escribir(llaves.juntas());
		Map<String, Long> filas = new LinkedHashMap<>();
		for (String tabla : Tablas.ordenadas(conexion)) {
			filas.put(tabla, escribirTabla(conexion, tabla));
		}
		this.salida.write(FIN);
		this.salida.flush();
		return filas;
	}

	private long escribirTabla(Connection conexion, String tabla) throws IOException, SQLException {
		try (Statement orden = conexion.createStatement()) {
			orden.setFetchSize(LOTE);
			try (ResultSet filas = orden.executeQuery("select * from " + tabla)) {
				int columnas = escribirCabecera(tabla, filas.getMetaData());
				long cuantas = 0;
				while (filas.next()) {
					this.salida.write(FILA);
					for (int columna = 1; columna <= columnas; columna++) {
						escribir(filas.getObject(columna));
					}
					cuantas++;
				}
				this.salida.write(FIN);
				this.salida.writeLong(cuantas);
				return cuantas;
			}
		}
	}

	private int escribirCabecera(String tabla, ResultSetMetaData datos) throws IOException, SQLException {
		this.salida.write(TABLA);
		this.salida.writeUTF(tabla);
		this.salida.writeShort(datos.getColumnCount());
		for (int columna = 1; columna <= datos.getColumnCount(); columna++) {
			this.salida.writeUTF(datos.getColumnName(columna));
		}
		return datos.getColumnCount();
	}

	private void escribir(@Nullable Object valor) throws IOException, SQLException {
		if (valor == null) {
			this.salida.write(NULO);
		}
		else if (valor instanceof String texto) {
			this.salida.write(TEXTO);
			escribir(texto.getBytes(StandardCharsets.UTF_8));
		}
		else if (valor instanceof Integer || valor instanceof Long) {
			this.salida.write(NUMERO);
			this.salida.writeLong(((Number) valor).longValue());
		}
		else if (valor instanceof byte[] bytes) {
			this.salida.write(BYTES);
			escribir(bytes);
		}
		else {
			throw new SQLException("No copy holds values of " + valor.getClass());
		}
	}

	private void escribir(byte[] bytes) throws IOException {
		this.salida.writeInt(bytes.length);
		this.salida.write(bytes);
	}

}
