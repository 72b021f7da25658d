package ec.clavepatronal.catastro;

import java.util.List;

/**
 * The SRI's taxpayer registry as it was imported last, looked up by exact RUC only: there
 * is no search by name, no listing and no export. Thread-safe, and never throws: whoever
 * asks goes on without it.
 */
public interface Catastro {

	/**
	 * What the registry says of a RUC.
	 * @param ruc thirteen digits; of anything else there is no record
	 */
	Respuesta buscar(String ruc);

	/**
	 * The files in force, by province; empty when none was imported, or when the database
	 * does not answer.
	 */
	List<ArchivoCargado> archivos();

}
