package ec.clavepatronal.catastro;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Takes the rows of one file to where they are put in order, and counts. Refused lines
 * are written down with their number and reason.
 */
final class Recuento implements Receptor {

	private final int id;

	private final String nombre;

	private final Corridas corridas;

	private final ListaDeRechazos rechazos;

	private final Progreso progreso;

	private final ArchivoSri archivo;

	private final Map<String, Long> provincias = new HashMap<>();

	private final Map<String, Long> clases = new HashMap<>();

	private long aceptadas;

	private long reparadas;

	private long rechazadas;

	Recuento(int id, ArchivoSri archivo, Corridas corridas, ListaDeRechazos rechazos, Progreso progreso) {
		this.id = id;
		this.nombre = archivo.nombre();
		this.archivo = archivo;
		this.corridas = corridas;
		this.rechazos = rechazos;
		this.progreso = progreso;
	}

	@Override
	public void fila(Fila fila, long linea, Set<Reparo> reparos) {
		if (reparos.isEmpty()) {
			this.aceptadas++;
		}
		else {
			this.reparadas++;
			reparos.forEach((reparo) -> contar(reparo.name()));
		}
		String provincia = fila.provincia().isEmpty() ? fila.jurisdiccion() : fila.provincia();
		if (!provincia.isEmpty()) {
			this.provincias.merge(provincia, 1L, Long::sum);
		}
		this.corridas.agregar(() -> Renglon.de(fila, this.id));
		this.progreso.leida(this.archivo.leidos());
	}

	@Override
	public void rechazo(long linea, Rechazo motivo, String texto) {
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
