package ec.clavepatronal.catastro.deposito;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.sqlite.SQLiteConfig;

/**
 * What is open of one catalogue in a SQLite file.
 *
 * @param deUno finds one RUC
 * @param deVarios finds {@value Deposito#JUNTOS} of them
 */
record CatalogoAbierto(int version, Connection conexion, PreparedStatement deUno, PreparedStatement deVarios) {

	/** The whole file may be mapped, which spares a copy of each page. */
	private static final String MAPEO = "pragma mmap_size = 4294967296";

	static CatalogoAbierto abrir(int version, Path archivo) throws SQLException {
		Connection conexion = conectar(archivo);
		try (Statement orden = conexion.createStatement()) {
			orden.execute(MAPEO);
			return new CatalogoAbierto(version, conexion, conexion.prepareStatement(Tabla.deUnRuc(Tabla.NOMBRE)),
					conexion.prepareStatement(Tabla.deVariosRuc(Tabla.NOMBRE)));
		}
		catch (SQLException ex) {
			conexion.close();
			throw ex;
		}
	}

	/** For reading only; its file is promised not to change, so nothing is locked. */
	static Connection conectar(Path archivo) throws SQLException {
		SQLiteConfig ajustes = new SQLiteConfig();
		ajustes.setReadOnly(true);
		return ajustes.createConnection("jdbc:sqlite:" + archivo.toUri() + "?immutable=1");
	}

	/** With as many RUCs as the query asks for. */
	static List<Renglon> buscar(PreparedStatement consulta, List<String> rucs) throws SQLException {
		for (int i = 0; i < rucs.size(); i++) {
			consulta.setString(i + 1, rucs.get(i));
		}
		List<Renglon> filas = new ArrayList<>();
		try (ResultSet halladas = consulta.executeQuery()) {
			while (halladas.next()) {
				filas.add(Tabla.leer(halladas));
			}
		}
		return filas;
	}

}
