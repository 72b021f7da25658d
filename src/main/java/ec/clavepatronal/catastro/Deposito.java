package ec.clavepatronal.catastro;

import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where the rows of the catalogue lie: each catalogue apart, under the number of its
 * version. The number that the main database holds is all that tells which is in force.
 */
interface Deposito {

	/**
	 * The rows of a RUC, by establishment.
	 * @param version the catalogue that is believed to be in force
	 * @throws SQLException when that catalogue is not there; it may just have been
	 * replaced
	 */
	List<Renglon> buscar(int version, String ruc) throws SQLException;

	/** All rows of the catalogue in force, in their order; nothing before the first. */
	Renglones leer(int version) throws SQLException;

	/** A number that no catalogue has, nor what is left of one. */
	int siguiente(int vigente);

	/** Begins a catalogue that nobody sees before it is published. */
	Obra construir(int version) throws SQLException;

	/**
	 * Takes away what is not the catalogue in force: old ones, and half built ones. What
	 * somebody still reads stays until the next time.
	 */
	void limpiar(int vigente) throws SQLException;

	/**
	 * Shuts out the imports of other machines into the same catalogue; null while one of
	 * them is at work.
	 */
	@Nullable Turno pedirTurno() throws SQLException;

	/** Lasts until it is closed, or the connection that has it is gone. */
	interface Turno extends AutoCloseable {

		/** Whether nobody else can have had it meanwhile. */
		boolean sigue();

		@Override
		void close();

	}

}
