package ec.clavepatronal.recuperacion.deposito;

import java.util.List;
import java.util.Optional;

import ec.clavepatronal.propietario.Conocidos;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.expediente.Expediente;

/**
 * Where expedientes are kept. Only the owner's can be reached: one that belongs to
 * somebody else is the same as one that does not exist. Who the owner is, is said by
 * whoever asks.
 */
public interface Expedientes extends Conocidos {

	/**
	 * Keeps one that was kept nowhere before, under an id that cannot be guessed.
	 * @param borrador what is known of it already
	 * @return the same as it is kept
	 * @throws DemasiadosTramites if the owner has as many as there is room for
	 */
	Expediente abrir(Propietario propietario, Expediente borrador);

	/** The owner's expediente, if there is one by that id. Being looked at is use. */
	Optional<Expediente> buscar(Propietario propietario, String id);

	/**
	 * The owner's expedientes, the last used first. Being listed is no use.
	 * @param desde how many to leave out
	 * @param cuantos how many at most
	 */
	List<Expediente> lista(Propietario propietario, int desde, int cuantos);

	/** The one that was used last. */
	default Optional<Expediente> ultimo(Propietario propietario) {
		return lista(propietario, 0, 1).stream().findFirst();
	}

	/** All of the owner's expedientes, the last used first. */
	default List<Expediente> todos(Propietario propietario) {
		return lista(propietario, 0, propietario.conservacion().maximo());
	}

	/** How many the owner has. */
	int cuenta(Propietario propietario);

	/**
	 * Keeps a new version.
	 * @return false when somebody kept another version meanwhile; nothing is written then
	 */
	boolean guardar(Propietario propietario, Expediente nuevo);

	/**
	 * Deletes the owner's expediente for good; there is nothing to do when it is gone.
	 */
	void borrar(Propietario propietario, String id);

}
