package ec.clavepatronal.tabla;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Changes by row.
 */
record RetoquesDePrueba(int filaDeTitulos, List<String> titulos, Map<Integer, Retoque> filas) implements Retoques {

	static RetoquesDePrueba con(int filaDeTitulos, String... titulos) {
		return new RetoquesDePrueba(filaDeTitulos, List.of(titulos), new LinkedHashMap<>());
	}

	RetoquesDePrueba fila(int numero, List<Marca> marcas, Map<Integer, String> valores, String... alLado) {
		this.filas.put(numero, new Retoque(marcas, valores, List.of(alLado)));
		return this;
	}

	@Override
	public String autor() {
		return "Revisión";
	}

	@Override
	public @Nullable Retoque fila(int numero) {
		return this.filas.get(numero);
	}

}
