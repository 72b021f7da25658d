package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

import ec.clavepatronal.tabla.Limites;
import ec.clavepatronal.tabla.Marca;
import ec.clavepatronal.tabla.Retoque;
import ec.clavepatronal.tabla.Retoques;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the comments of ours, row by row, without holding more than the one.
 */
final class Notas {

	private final Retoques retoques;

	private final BitSet filas;

	/** Cells that had a comment of their own, to which ours was added. */
	private final Set<Long> yaComentadas = new HashSet<>();

	Notas(Retoques retoques, BitSet filas) {
		this.retoques = retoques;
		this.filas = filas;
	}

	String autor() {
		return this.retoques.autor();
	}

	/** What we have to say of a cell, or null. */
	@Nullable String comentario(int fila, int columna) {
		Retoque retoque = this.filas.get(fila) ? this.retoques.fila(fila) : null;
		if (retoque != null) {
			for (Marca marca : retoque.marcas()) {
				if (marca.columna() == columna && marca.comentario() != null) {
					return Inocuo.conApostrofo(Inocuo.cabe(marca.comentario()));
				}
			}
		}
		return null;
	}

	void yaComentada(int fila, int columna) {
		this.yaComentadas.add(clave(fila, columna));
	}

	/** Those that have no comment yet. */
	void nuevas(Receptor receptor) throws IOException {
		for (int fila = this.filas.nextSetBit(0); fila >= 0; fila = this.filas.nextSetBit(fila + 1)) {
			Retoque retoque = this.retoques.fila(fila);
			if (retoque == null) {
				continue;
			}
			for (Marca marca : retoque.marcas()) {
				if (marca.comentario() != null && !this.yaComentadas.contains(clave(fila, marca.columna()))) {
					receptor.nota(fila, marca.columna(), Inocuo.conApostrofo(Inocuo.cabe(marca.comentario())));
				}
			}
		}
	}

	private static long clave(int fila, int columna) {
		return (long) fila * Limites.ULTIMA_COLUMNA + columna;
	}

	/** Takes one after the other. */
	interface Receptor {

		void nota(int fila, int columna, String texto) throws IOException;

	}

}
