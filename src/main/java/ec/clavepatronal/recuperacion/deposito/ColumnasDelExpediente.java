package ec.clavepatronal.recuperacion.deposito;

import java.util.List;
import java.util.function.UnaryOperator;

import ec.clavepatronal.almacen.ColumnaCifrada;
import ec.clavepatronal.almacen.ColumnasCifradas;

/**
 * What of an expediente is encrypted, and for which place each of it was closed.
 */
class ColumnasDelExpediente implements ColumnasCifradas {

	@Override
	public List<ColumnaCifrada> columnas() {
		return List.of(columna("respuestas", UnaryOperator.identity()), columna("alias", Filas::lugarDelAlias),
				columna("papeles", PapelesGuardados::lugar));
	}

	private static ColumnaCifrada columna(String nombre, UnaryOperator<String> lugar) {
		return new ColumnaCifrada("expediente", nombre, "id", lugar);
	}

}
