package ec.clavepatronal.tabla.apertura;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.Libro;
import ec.clavepatronal.tabla.Limites;

/**
 * Opens files of rows and columns.
 */
public final class Tablas {

	private Tablas() {
	}

	/**
	 * Opens a file, by its content whatever its name.
	 * @param ruta a CSV or an XLSX, which must not change as long as the book is open
	 * @throws ArchivoRechazado when it is no such file, or goes beyond the limits
	 * @throws IOException when the disk fails
	 */
	public static Libro abrir(Path ruta, Limites limites) throws IOException {
		if (Files.size(ruta) > limites.bytes()) {
			throw new ArchivoRechazado(Detalle.DEMASIADO_GRANDE);
		}
		return switch (Reconocimiento.tipo(ruta)) {
			case CSV -> LibroCsv.abrir(ruta, limites);
			case XLSX -> LibroXlsx.abrir(ruta, limites);
		};
	}

}
