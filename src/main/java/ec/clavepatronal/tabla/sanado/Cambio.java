package ec.clavepatronal.tabla.sanado;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import ec.clavepatronal.tabla.Marca;
import ec.clavepatronal.tabla.Retoque;
import ec.clavepatronal.tabla.Retoques;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a cell.
 *
 * @param color null: as it was
 * @param valor null: it keeps its own
 * @param alLado whether it stands in a column of ours
 */
record Cambio(Marca.@Nullable Color color, @Nullable String valor, boolean alLado) {

	/**
	 * Those of a row, by column.
	 * @param retoques of the sheet
	 * @param primeraLibre the first column beside
	 */
	static NavigableMap<Integer, Cambio> deLaFila(int numero, @Nullable Retoque retoque, Retoques retoques,
			int primeraLibre) {
		NavigableMap<Integer, Cambio> cambios = new TreeMap<>();
		if (retoque != null) {
			for (Marca marca : retoque.marcas()) {
				cambios.put(marca.columna(), new Cambio(marca.color(), retoque.valores().get(marca.columna()), false));
			}
			retoque.valores().forEach((columna, valor) -> cambios.putIfAbsent(columna, new Cambio(null, valor, false)));
		}
		List<String> textos = (numero == retoques.filaDeTitulos()) ? retoques.titulos()
				: (retoque != null) ? retoque.alLado() : List.of();
		for (int i = 0; i < textos.size(); i++) {
			if (!textos.get(i).isEmpty()) {
				cambios.put(primeraLibre + i, new Cambio(null, textos.get(i), true));
			}
		}
		return cambios;
	}

}
