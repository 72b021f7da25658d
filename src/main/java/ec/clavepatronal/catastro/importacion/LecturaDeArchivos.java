package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ec.clavepatronal.catastro.archivo.ArchivoIlegible;
import ec.clavepatronal.catastro.archivo.ArchivoSri;

/**
 * The first half of an import: the rows of all files go to where they are put in order,
 * and each file gets its balance. A file that is in force already is passed over.
 */
final class LecturaDeArchivos {

	private final LibroDeArchivos libro;

	private final SortedRuns runs;

	private final ListaDeRechazos rechazos;

	private final ImportacionListener listener;

	LecturaDeArchivos(LibroDeArchivos libro, SortedRuns runs, ListaDeRechazos rechazos, ImportacionListener listener) {
		this.libro = libro;
		this.runs = runs;
		this.rechazos = rechazos;
		this.listener = listener;
	}

	/**
	 * Reads them in this order.
	 * @throws ImportacionFallida when one of them is no file of the registry
	 */
	List<Balance> leer(List<Path> rutas) throws ImportacionFallida, IOException {
		Set<String> conocidas = new HashSet<>(this.libro.huellas());
		List<Balance> leidos = new ArrayList<>();
		int id = this.libro.siguiente();
		double todo = Math.max(1, rutas.stream().mapToLong(LecturaDeArchivos::largo).sum());
		double hecho = 0;
		this.listener.empieza();
		for (Path ruta : rutas) {
			double desde = hecho;
			hecho += largo(ruta) / todo;
			try (ArchivoSri archivo = ArchivoSri.abrir(ruta)) {
				this.listener.archivo(archivo.nombre(), desde, hecho, archivo.total());
				String huella = archivo.sha256();
				if (conocidas.add(huella)) {
					leidos.add(leer(id + leidos.size(), archivo, huella));
				}
			}
			catch (ArchivoIlegible ex) {
				throw ImportacionFallida.ilegible(ruta, ex);
			}
		}
		this.listener.termina();
		return leidos;
	}

	/** On the disk; whether the file can be read is told when it is its turn. */
	private static long largo(Path ruta) {
		return ruta.toFile().length();
	}

	private Balance leer(int id, ArchivoSri archivo, String huella)
			throws ArchivoIlegible, IOException, ImportacionFallida {
		Recuento recuento = new Recuento(id, archivo, this.runs, this.rechazos, this.listener);
		archivo.leer(recuento);
		return recuento.balance(huella, archivo.ultimaActualizacion().orElse(archivo.modificado()));
	}

}
