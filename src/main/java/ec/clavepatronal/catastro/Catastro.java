package ec.clavepatronal.catastro;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ec.clavepatronal.identificador.Ruc;

/**
 * The SRI's taxpayer registry as it was imported last and, where the operator wants so,
 * as the SRI tells it online; looked up by exact RUC only: there is no search by name, no
 * listing and no export. Thread-safe, and never throws: whoever asks goes on without it.
 */
public interface Catastro {

	/**
	 * What the registry says of a RUC that a person gave as their employer's. It may be
	 * sent to the SRI.
	 * @param ruc thirteen digits; of anything else there is no record
	 */
	Respuesta buscar(String ruc);

	/**
	 * What the imported files say of a RUC. Nothing ever leaves this computer: this is
	 * how to ask for a RUC that nobody gave, such as one made of a household's cedula.
	 * @param ruc thirteen digits; of anything else there is no record
	 */
	Respuesta buscarEnArchivos(String ruc);

	/**
	 * The same for a list of any length, which is much faster than one by one. All
	 * answers are of one catalogue. Never asks the SRI.
	 * @param rucs in any order; the same one may come several times
	 * @return an answer for each of them, in their order
	 */
	Map<Ruc, Respuesta> buscarEnArchivos(Collection<Ruc> rucs);

	/**
	 * The files in force, by province; empty when it cannot be told.
	 */
	Optional<List<ArchivoCargado>> archivos();

}
