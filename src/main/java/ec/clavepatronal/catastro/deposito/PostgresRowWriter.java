package ec.clavepatronal.catastro.deposito;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A catalogue as a table of its own, filled with COPY; the key is made when all rows are
 * there.
 */
final class PostgresRowWriter implements RowWriter {

	private static final int BLOQUE = 64 * 1024;

	private final Connection conexion;

	private final String tabla;

	private final CopyIn copia;

	private final StringBuilder bloque = new StringBuilder(BLOQUE + 1024);

	/** Takes over the connection. */
	PostgresRowWriter(Connection conexion, String tabla) throws SQLException {
		this.conexion = conexion;
		this.tabla = tabla;
		conexion.setAutoCommit(false);
		ejecutar("create table " + tabla + " (" + Tabla.definicion("text") + ")");
		this.copia = conexion.unwrap(PGConnection.class)
			.getCopyAPI()
			.copyIn("copy " + tabla + " (" + Tabla.COLUMNAS + ") from stdin (freeze)");
	}

	@Override
	public void add(Renglon r) throws SQLException {
		this.bloque.append(r.ruc())
			.append('\t')
			.append(r.establecimiento())
			.append('\t')
			.append(r.archivo())
			.append('\t')
			.append(r.actualizado())
			.append('\t')
			.append(r.estado())
			.append('\t')
			.append(r.tipo())
			.append('\t');
		texto(r.razonSocial());
		this.bloque.append('\t').append(r.suspendido()).append('\t').append(r.abierto() ? 1 : 0).append('\t');
		texto(r.nombre());
		this.bloque.append('\t');
		texto(r.provincia());
		this.bloque.append('\t');
		texto(r.canton());
		this.bloque.append('\n');
		if (this.bloque.length() >= BLOQUE) {
			enviar();
		}
	}

	/** COPY has its own mark for what would end a field or a line. */
	private void texto(String texto) {
		for (int i = 0; i < texto.length(); i++) {
			char c = texto.charAt(i);
			if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
				this.bloque.append('\\');
			}
			this.bloque.append(c);
		}
	}

	private void enviar() throws SQLException {
		byte[] bytes = this.bloque.toString().getBytes(StandardCharsets.UTF_8);
		this.copia.writeToCopy(bytes, 0, bytes.length);
		this.bloque.setLength(0);
	}

	@Override
	public void finish() throws SQLException {
		enviar();
		this.copia.endCopy();
		ejecutar("alter table " + this.tabla + " add " + Tabla.CLAVE);
		ejecutar("analyze " + this.tabla);
		this.conexion.commit();
	}

	private void ejecutar(String texto) throws SQLException {
		try (Statement orden = this.conexion.createStatement()) {
			orden.execute(texto);
		}
	}

	@Override
	public void close() throws SQLException {
		try {
			if (this.copia.isActive()) {
				this.copia.cancelCopy();
			}
			this.conexion.rollback();
		}
		finally {
			this.conexion.close();
		}
	}

}
