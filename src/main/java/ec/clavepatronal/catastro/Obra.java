package ec.clavepatronal.catastro;

import java.sql.SQLException;

/**
 * A catalogue that is being written, row after row in their order.
 */
interface Obra extends AutoCloseable {

	void poner(Renglon renglon) throws SQLException;

	/** Everything is on disk and ready to be read when this returns. */
	void terminar() throws SQLException;

	/** Without {@link #terminar()} before it, what was written is good for nothing. */
	@Override
	void close() throws SQLException;

}
