package ec.clavepatronal.catastro;

import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

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

	/** All rows of the catalogue in force, in their order; nothing before the first. */
	Renglones leer(int version) throws SQLException;

	/** Begins a catalogue that nobody sees before it is published. */
	Obra construir(int version) throws SQLException;

	/**
	 * Puts a finished catalogue in the place of the present one. Runs inside the
	 * transaction that makes it the one in force.
	 */
	void publicar(int version);

	/** Takes away what is not the catalogue in force: old ones, and half built ones. */
	void limpiar(int vigente) throws SQLException;

	/**
	 * Shuts out the imports of other machines into the same catalogue; null while one of
	 * them is at work.
	 */
	@Nullable Turno pedirTurno() throws SQLException;

	/** Lasts until it is closed, or whoever has it dies. */
	interface Turno extends AutoCloseable {

		@Override
		void close() throws SQLException;

	}

}
