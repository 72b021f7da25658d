package ec.clavepatronal.catastro.deposito;

import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where the rows of the catalogue lie: each catalogue apart, under the number of its
 * version. The number that the main database holds is all that tells which is in force.
 */
public interface Deposito {

	/** As many RUCs are looked up with one query. */
	int JUNTOS = 100;

	/**
	 * The rows of a RUC, by establishment.
	 * @param version the catalogue that is believed to be in force
	 * @throws SQLException when that catalogue is not there; it may just have been
	 * replaced
	 */
	List<Renglon> buscar(int version, String ruc) throws SQLException;

	/**
	 * The rows of several RUCs, each with its own together and by establishment.
	 * @param version likewise
	 * @param rucs from one to {@value #JUNTOS}
	 * @throws SQLException likewise
	 */
	List<Renglon> buscar(int version, List<String> rucs) throws SQLException;

	/**
	 * All rows of the catalogue in force, in their order; nothing before the first.
	 * @throws SQLException when that catalogue is not there
	 */
	RenglonesEnOrden leer(int version) throws SQLException;

	/**
	 * A number that no catalogue has, nor what is left of one.
	 * @param vigente version of the catalogue in force
	 */
	int siguiente(int vigente);

	/**
	 * Begins a catalogue that nobody sees before it is published.
	 * @param version as {@link #siguiente(int)} gave it
	 * @throws SQLException when there is no room or no database for it
	 */
	RowWriter construir(int version) throws SQLException;

	/**
	 * Takes away what is not the catalogue in force: old ones, and half built ones. What
	 * somebody still reads stays until the next time.
	 * @param vigente version of the catalogue in force
	 * @throws SQLException when something could not be taken away
	 */
	void limpiar(int vigente) throws SQLException;

	/**
	 * Shuts out the imports of other machines into the same catalogue; null while one of
	 * them is at work.
	 * @throws SQLException when it cannot be told
	 */
	@Nullable ImportLock tryLock() throws SQLException;

	/** Lasts until it is closed, or the connection that has it is gone. */
	interface ImportLock extends AutoCloseable {

		/** Whether nobody else can have had it meanwhile. */
		boolean isHeld();

		@Override
		void close();

	}

}
