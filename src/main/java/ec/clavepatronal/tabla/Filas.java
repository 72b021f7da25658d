package ec.clavepatronal.tabla;

import java.io.Closeable;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet with something in them, from above to below, in memory of a fixed
 * size. For one thread.
 */
public interface Filas extends Closeable {

	/**
	 * The next row.
	 * @return null after the last one
	 * @throws ArchivoRechazado when the file turns out to be damaged or too large
	 */
	@Nullable Fila siguiente() throws IOException;

}
