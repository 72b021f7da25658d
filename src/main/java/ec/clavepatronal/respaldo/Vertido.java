package ec.clavepatronal.respaldo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

import ec.clavepatronal.respaldo.Lector.Oyente;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of a copy into the tables that they came from.
 */
final class Vertido implements Oyente {

	private static final int LOTE = 500;

	private final Connection conexion;

	private @Nullable PreparedStatement orden;

	private int pendientes;

	Vertido(Connection conexion) {
		this.conexion = conexion;
	}

	/**
	 * Names of tables and columns come from a copy that was authenticated; a name that is
	 * none of ours makes the statement fail.
	 */
	@Override
	public void tabla(String nombre, List<String> columnas) throws SQLException {
		if (!Tablas.ordenadas(this.conexion).contains(nombre)) {
			throw new SQLException("No such table: " + nombre);
		}
		this.orden = this.conexion.prepareStatement("insert into " + nombre + " (" + String.join(", ", columnas)
				+ ") values (" + String.join(", ", Collections.nCopies(columnas.size(), "?")) + ")");
	}

	@Override
	public void fila(List<@Nullable Object> valores) throws SQLException {
		PreparedStatement insertar = preparada();
		for (int i = 0; i < valores.size(); i++) {
			insertar.setObject(i + 1, valores.get(i));
		}
		insertar.addBatch();
		this.pendientes++;
		if (this.pendientes == LOTE) {
			enviar(insertar);
		}
	}

	@Override
	public void finDeTabla() throws SQLException {
		try (PreparedStatement insertar = preparada()) {
			enviar(insertar);
		}
		this.orden = null;
	}

	private void enviar(PreparedStatement insertar) throws SQLException {
		if (this.pendientes > 0) {
			insertar.executeBatch();
			this.pendientes = 0;
		}
	}

	private PreparedStatement preparada() {
		PreparedStatement preparada = this.orden;
		if (preparada == null) {
			throw new IllegalStateException();
		}
		return preparada;
	}

}
