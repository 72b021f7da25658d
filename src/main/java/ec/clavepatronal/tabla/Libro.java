package ec.clavepatronal.tabla;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * A file of rows and columns, open for reading as often as wanted. For one thread.
 */
public interface Libro extends Closeable {

	/** By its content, whatever its name says. */
	Tipo tipo();

	/** The encoding of a CSV as it was recognised; null for XLSX. */
	@Nullable String codificacion();

	/** What stands between the fields of a CSV; null for XLSX. */
	@Nullable Character separador();

	/** In the order of the tabs; one at least. */
	List<Hoja> hojas();

	/**
	 * The sheet of that name, upper or lower case.
	 * @throws ArchivoRechazado HOJA_DESCONOCIDA
	 */
	default Hoja hoja(String nombre) throws IOException {
		for (Hoja hoja : hojas()) {
			if (hoja.nombre().equalsIgnoreCase(nombre.strip())) {
				return hoja;
			}
		}
		throw new ArchivoRechazado(Detalle.HOJA_DESCONOCIDA);
	}

	/**
	 * The sheet that is most probably meant: one that the person sees, with titles that
	 * are known, with many cells.
	 * @param conocido tells whether a title is known
	 */
	default Hoja probable(Predicate<String> conocido) throws IOException {
		return Preferencia.probable(this, conocido);
	}

	/** What a sheet looks like. */
	Vista vista(Hoja hoja) throws IOException;

	/** The rows of a sheet; to be closed. */
	Filas filas(Hoja hoja) throws IOException;

	/**
	 * Writes the workbook again with changes in one sheet and sheets added; of an XLSX
	 * every other part is the same byte for byte. A CSV becomes an XLSX in which all is
	 * text.
	 * @param salida is left open
	 */
	void sanar(Hoja hoja, Retoques retoques, List<HojaNueva> nuevas, OutputStream salida) throws IOException;

	/**
	 * Writes a CSV as CSV, with the changed values and the columns beside, in UTF-8 and
	 * with the separator that it had.
	 * @param salida is left open
	 * @throws UnsupportedOperationException for an XLSX, of which it would lose the rest
	 */
	void sanarComoCsv(Hoja hoja, Retoques retoques, OutputStream salida) throws IOException;

	/** What a file is. */
	enum Tipo {

		CSV, XLSX

	}

}
