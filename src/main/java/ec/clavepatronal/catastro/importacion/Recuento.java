package ec.clavepatronal.catastro.importacion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import ec.clavepatronal.catastro.archivo.ArchivoSri;
import ec.clavepatronal.catastro.archivo.FilaDelSri;
import ec.clavepatronal.catastro.archivo.MotivoDeRechazo;
import ec.clavepatronal.catastro.archivo.Receptor;
import ec.clavepatronal.catastro.archivo.Reparacion;

/**
 * Takes the rows of one file to where they are put in order, and counts. Refused lines
 * are written down with their number and reason.
 */
final class Recuento implements Receptor {

	private final int id;

	private final String nombre;

	private final SortedRuns runs;

	private final ListaDeRechazos rechazos;

	private final ImportacionListener listener;

	private final ArchivoSri archivo;

	private final Map<String, Long> provincias = new HashMap<>();

	private final Map<String, Long> clases = new HashMap<>();

	private long aceptadas;

	private long reparadas;

	private long rechazadas;

	Recuento(int id, ArchivoSri archivo, SortedRuns runs, ListaDeRechazos rechazos, ImportacionListener listener) {
		this.id = id;
		this.nombre = archivo.nombre();
		this.archivo = archivo;
		this.runs = runs;
		this.rechazos = rechazos;
		this.listener = listener;
	}

	@Override
	public void fila(FilaDelSri fila, long linea, Set<Reparacion> reparaciones) {
		if (reparaciones.isEmpty()) {
			this.aceptadas++;
		}
		else {
			this.reparadas++;
			reparaciones.forEach((reparacion) -> contar(reparacion.name()));
		}
		String provincia = fila.provincia().isEmpty() ? fila.jurisdiccion() : fila.provincia();
		if (!provincia.isEmpty()) {
			this.provincias.merge(provincia, 1L, Long::sum);
		}
		this.runs.add(() -> RenglonDeFila.de(fila, this.id));
		this.listener.fila(this.archivo.leidos());
	}

	@Override
	public void rechazo(long linea, MotivoDeRechazo motivo, String texto) {
		this.rechazadas++;
		contar(motivo.name());
		this.rechazos.agregar(this.nombre, linea, motivo, texto);
	}

	private void contar(String clase) {
		this.clases.merge(clase, 1L, Long::sum);
	}

	/**
	 * What came of it, once the file has been read. A province is known by what is in the
	 * file, whatever its name.
	 * @throws ImportacionFallida when no row tells a province
	 */
	Balance balance(String sha256, LocalDate fecha) throws ImportacionFallida {
		String provincia = this.provincias.entrySet()
			.stream()
			.max(Map.Entry.<String, Long>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.map(Map.Entry::getKey)
			.orElseThrow(() -> new ImportacionFallida(ImportacionFallida.Motivo.SIN_FILAS, this.nombre));
		return new Balance(this.id, provincia, this.nombre, sha256, fecha, this.aceptadas, this.reparadas,
				this.rechazadas, 0, this.clases);
	}

}
