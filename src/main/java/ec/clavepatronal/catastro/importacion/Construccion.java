package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import ec.clavepatronal.catastro.deposito.Deposito;
import ec.clavepatronal.catastro.deposito.Renglon;
import ec.clavepatronal.catastro.deposito.RenglonesEnOrden;
import ec.clavepatronal.catastro.deposito.RowWriter;
import ec.clavepatronal.catastro.importacion.ImportacionFallida.Motivo;

/**
 * The second half of an import: a catalogue of the new rows and those of the provinces
 * that stay, which nobody sees yet.
 */
final class Construccion {

	private final LibroDeArchivos libro;

	private final Deposito deposito;

	private final ImportacionListener listener;

	Construccion(LibroDeArchivos libro, Deposito deposito, ImportacionListener listener) {
		this.libro = libro;
		this.deposito = deposito;
		this.listener = listener;
	}

	/**
	 * Builds it.
	 * @param antes the catalogue in force
	 * @param version of the new one
	 * @return the balances, now with the rows that gave way to newer ones
	 * @throws ImportacionFallida when two files are of the same province
	 */
	List<Balance> construir(List<Balance> leidos, SortedRuns runs, int antes, int version)
			throws ImportacionFallida, IOException, SQLException {
		Set<String> provincias = leidos.stream().map(Balance::provincia).collect(Collectors.toSet());
		if (provincias.size() < leidos.size()) {
			throw new ImportacionFallida(Motivo.MISMA_PROVINCIA,
					leidos.stream().map((leido) -> leido.nombre() + " (" + leido.provincia() + ")").toList());
		}
		List<RenglonesEnOrden> fuentes = new ArrayList<>(runs.sources());
		Set<Integer> quedan = this.libro.quedan(provincias);
		if (!quedan.isEmpty()) {
			fuentes.add(this.deposito.leer(antes).que((renglon) -> quedan.contains(renglon.archivo())));
		}
		try (Mezcla mezcla = new Mezcla(fuentes)) {
			escribir(mezcla, version, esperadas(leidos, provincias));
			return leidos.stream().map((leido) -> leido.conRepetidas(mezcla.repetidas(leido.id()))).toList();
		}
	}

	private long esperadas(List<Balance> leidos, Set<String> provincias) {
		long nuevas = leidos.stream().mapToLong(Balance::filas).sum();
		return nuevas + this.libro.vigentes()
			.entrySet()
			.stream()
			.filter((e) -> !provincias.contains(e.getKey()))
			.mapToLong((e) -> e.getValue().filas())
			.sum();
	}

	private void escribir(Mezcla mezcla, int version, long esperadas) throws IOException, SQLException {
		try (ReadAhead renglones = new ReadAhead(mezcla); RowWriter tabla = this.deposito.construir(version)) {
			this.listener.empieza();
			this.listener.guardado(esperadas);
			long escritas = 0;
			for (Renglon r = renglones.siguiente(); r != null; r = renglones.siguiente()) {
				tabla.add(r);
				this.listener.fila(++escritas);
			}
			tabla.finish();
			this.listener.termina();
		}
	}

}
