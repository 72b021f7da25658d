package ec.clavepatronal.catastro;

import java.sql.SQLException;
import java.util.List;

/**
 * Where the rows of the catalogue lie.
 */
interface Deposito {

	/**
	 * The rows of a RUC, by establishment.
	 * @param version the catalogue that is believed to be in force
	 * @throws SQLException when that catalogue is not there; it may just have been
	 * replaced
	 */
	List<Renglon> buscar(int version, String ruc) throws SQLException;

}
