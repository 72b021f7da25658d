package ec.clavepatronal.tabla;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is to be written into a sheet. It is asked for each row several times, always from
 * above to below, and must say the same each time: so nobody has to hold all of it.
 */
public interface Retoques {

	/** Whose comments they are. */
	String autor();

	/** The row in which the titles of the columns beside are written. */
	int filaDeTitulos();

	/** The titles of the columns beside; none if empty. */
	List<String> titulos();

	/** What is to be written into a row, or null if nothing. */
	@Nullable Retoque fila(int numero);

}
