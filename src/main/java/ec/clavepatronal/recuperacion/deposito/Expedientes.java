package ec.clavepatronal.recuperacion.deposito;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.expediente.SituacionForm;

/**
 * Where expedientes are kept. Only the owner's can be reached: one that belongs to
 * somebody else is the same as one that does not exist.
 */
public interface Expedientes {

	/**
	 * A new expediente of the present owner, with an id that cannot be guessed.
	 * @param respuestas what is answered already
	 * @throws DemasiadosTramites if the owner has as many as there is room for
	 */
	Expediente abrirCon(Map<Paso, Formulario> respuestas);

	/** The same with one answer. */
	default Expediente abrir(SituacionForm situacion) {
		return abrirCon(Map.of(Paso.SITUACION, situacion));
	}

	/** The owner's expediente, if there is one by that id. Being looked at is use. */
	Optional<Expediente> buscar(String id);

	/**
	 * The owner's expedientes, the last used first. Being listed is no use.
	 * @param desde how many to leave out
	 * @param cuantos how many at most
	 */
	List<Expediente> lista(int desde, int cuantos);

	/** How many the owner has. Asks nothing of the store without an owner. */
	int cuenta();

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
