package ec.clavepatronal.recuperacion;

import java.util.Optional;

/**
 * Where expedientes are kept. Only the owner's can be reached: one that belongs to
 * somebody else is the same as one that does not exist.
 */
interface Expedientes {

	/** A new expediente of the present owner, with an id that cannot be guessed. */
	Expediente abrir(SituacionForm situacion);

	/** The owner's expediente, if there is one by that id. */
	Optional<Expediente> buscar(String id);

	/**
	 * Keeps a new version.
	 * @return false when somebody kept another version meanwhile; nothing is written then
	 */
	boolean guardar(Expediente nuevo);

	/**
	 * Deletes the owner's expediente for good; there is nothing to do when it is gone.
	 */
	void borrar(String id);

}
