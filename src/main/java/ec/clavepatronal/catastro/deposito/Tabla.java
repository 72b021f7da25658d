package ec.clavepatronal.catastro.deposito;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The table of the rows, the same in both databases.
 */
final class Tabla {

	static final String NOMBRE = "catastro_fila";

	/** In the order in which they are written and read. */
	static final String COLUMNAS = "ruc, establecimiento, archivo, actualizado, estado, tipo, razon_social, suspendido, abierto, nombre, provincia, canton";

	static final String CLAVE = "primary key (ruc, establecimiento, archivo)";

	private Tabla() {
	}

	/** The rows of one RUC, by establishment. */
	static String deUnRuc(String tabla) {
		return "select " + COLUMNAS + " from " + tabla + " where ruc = ? order by establecimiento, archivo";
	}

	/**
	 * The rows of {@value Deposito#JUNTOS} RUCs in their order. For fewer, one of them is
	 * given several times: so there is one statement only, which stays prepared.
	 */
	static String deVariosRuc(String tabla) {
		return "select " + COLUMNAS + " from " + tabla + " where ruc in (?" + ", ?".repeat(Deposito.JUNTOS - 1)
				+ ") order by ruc, establecimiento, archivo";
	}

	/** As many as {@link #deVariosRuc(String)} asks for. */
	static List<String> completos(List<String> rucs) {
		List<String> completos = new ArrayList<>(rucs);
		completos.addAll(Collections.nCopies(Deposito.JUNTOS - rucs.size(), rucs.get(0)));
		return completos;
	}

	/** All rows in their order. */
	static String todas(String tabla) {
		return "select " + COLUMNAS + " from " + tabla + " order by ruc, establecimiento, archivo";
	}

	/** Columns with their types, for whoever makes the table. */
	static String definicion(String textoDelRuc) {
		return "ruc " + textoDelRuc + " not null, establecimiento integer not null, archivo integer not null,"
				+ " actualizado bigint not null, estado smallint not null, tipo smallint not null,"
				+ " razon_social text not null, suspendido integer not null, abierto smallint not null,"
				+ " nombre text not null, provincia text not null, canton text not null";
	}

	static Renglon leer(ResultSet fila) throws SQLException {
		return new Renglon(fila.getString(1), fila.getInt(2), fila.getInt(3), fila.getLong(4), fila.getInt(5),
				fila.getInt(6), fila.getString(7), fila.getInt(8), fila.getInt(9) == 1, fila.getString(10),
				fila.getString(11), fila.getString(12));
	}

	static void poner(PreparedStatement orden, Renglon renglon) throws SQLException {
		orden.setString(1, renglon.ruc());
		orden.setInt(2, renglon.establecimiento());
		orden.setInt(3, renglon.archivo());
		orden.setLong(4, renglon.actualizado());
		orden.setInt(5, renglon.estado());
		orden.setInt(6, renglon.tipo());
		orden.setString(7, renglon.razonSocial());
		orden.setInt(8, renglon.suspendido());
		orden.setInt(9, renglon.abierto() ? 1 : 0);
		orden.setString(10, renglon.nombre());
		orden.setString(11, renglon.provincia());
		orden.setString(12, renglon.canton());
	}

}
