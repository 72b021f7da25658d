package ec.clavepatronal.respaldo;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tables a copy holds: all but Flyway's own, and the registry's, which can be
 * imported again.
 */
final class Tablas {

	/** The sealed word is there as soon as the application started once. */
	static final String SELLO = "sello";

	private Tablas() {
	}

	/**
	 * In an order in which rows can be written: those that others refer to come first.
	 */
	static List<String> ordenadas(Connection conexion) throws SQLException {
		Set<String> pendientes = todas(conexion);
		Set<String> puestas = new LinkedHashSet<>();
		while (!pendientes.isEmpty()) {
			List<String> libres = new ArrayList<>();
			for (String tabla : pendientes) {
				Set<String> faltan = referidas(conexion, tabla);
				faltan.retainAll(pendientes);
				faltan.remove(tabla);
				if (faltan.isEmpty()) {
					libres.add(tabla);
				}
			}
			if (libres.isEmpty()) {
				throw new SQLException("Tables that refer to each other: " + pendientes);
			}
			puestas.addAll(libres);
			libres.forEach(pendientes::remove);
		}
		return List.copyOf(puestas);
	}

	private static Set<String> todas(Connection conexion) throws SQLException {
		DatabaseMetaData datos = conexion.getMetaData();
		Set<String> tablas = new TreeSet<>();
		try (ResultSet halladas = datos.getTables(null, conexion.getSchema(), "%", new String[] { "TABLE" })) {
			while (halladas.next()) {
				String nombre = halladas.getString("TABLE_NAME");
				if (!esAjena(nombre)) {
					tablas.add(nombre);
				}
			}
		}
		return tablas;
	}

	private static boolean esAjena(String nombre) {
		String minusculas = nombre.toLowerCase(Locale.ROOT);
		return minusculas.startsWith("flyway_") || minusculas.startsWith("catastro")
				|| minusculas.startsWith("sqlite_");
	}

	private static Set<String> referidas(Connection conexion, String tabla) throws SQLException {
		Set<String> referidas = new TreeSet<>();
		try (ResultSet claves = conexion.getMetaData().getImportedKeys(null, conexion.getSchema(), tabla)) {
			while (claves.next()) {
				referidas.add(claves.getString("PKTABLE_NAME"));
			}
		}
		return referidas;
	}

}
