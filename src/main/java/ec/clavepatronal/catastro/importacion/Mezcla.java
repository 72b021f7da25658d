package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import ec.clavepatronal.catastro.deposito.Renglon;
import ec.clavepatronal.catastro.deposito.RenglonesEnOrden;
import org.jspecify.annotations.Nullable;

/**
 * Several ordered sources as one. Of rows with the same key only the newest comes
 * through; the others are counted.
 */
final class Mezcla implements RenglonesEnOrden {

	private final List<RenglonesEnOrden> fuentes;

	private final PriorityQueue<Cabeza> cabezas = new PriorityQueue<>();

	private final Map<Integer, Long> repetidas = new HashMap<>();

	private @Nullable Renglon anterior;

	Mezcla(List<RenglonesEnOrden> fuentes) throws IOException, SQLException {
		this.fuentes = fuentes;
		for (int i = 0; i < fuentes.size(); i++) {
			poner(i);
		}
	}

	private void poner(int fuente) throws IOException, SQLException {
		Renglon renglon = this.fuentes.get(fuente).siguiente();
		if (renglon != null) {
			this.cabezas.add(new Cabeza(renglon, fuente));
		}
	}

	@Override
	public @Nullable Renglon siguiente() throws IOException, SQLException {
		Cabeza primera = this.cabezas.poll();
		while (primera != null) {
			Renglon renglon = primera.renglon();
			poner(primera.fuente());
			if (this.anterior == null || !renglon.mismaClave(this.anterior)) {
				this.anterior = renglon;
				return renglon;
			}
			this.repetidas.merge(renglon.archivo(), 1L, Long::sum);
			primera = this.cabezas.poll();
		}
		return null;
	}

	/** How many rows of a file gave way to a newer one, once all have been read. */
	long repetidas(int archivo) {
		return this.repetidas.getOrDefault(archivo, 0L);
	}

	@Override
	public void close() throws IOException, SQLException {
		for (RenglonesEnOrden fuente : this.fuentes) {
			fuente.close();
		}
	}

	/** The next row of a source. */
	private record Cabeza(Renglon renglon, int fuente) implements Comparable<Cabeza> {

		private static final Comparator<Cabeza> ORDEN = Comparator.comparing(Cabeza::renglon, Renglon.ORDEN)
			.thenComparingInt(Cabeza::fuente);

		@Override
		public int compareTo(Cabeza otra) {
			return ORDEN.compare(this, otra);
		}

	}

}
