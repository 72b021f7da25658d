package ec.clavepatronal.catastro.deposito;

import java.sql.SQLException;

/**
 * A catalogue that is being written, row after row in their order.
 */
public interface RowWriter extends AutoCloseable {

	/**
	 * Writes the next row.
	 * @throws SQLException when there is no room for it, or no database
	 */
	void add(Renglon renglon) throws SQLException;

	/**
	 * Everything is on disk and ready to be read when this returns.
	 * @throws SQLException when it is not
	 */
	void finish() throws SQLException;

	/** Without {@link #finish()} before it, what was written is good for nothing. */
	@Override
	void close() throws SQLException;

}
