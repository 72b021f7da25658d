package ec.clavepatronal.almacen;

import java.util.List;

/**
 * What a store keeps encrypted: whoever keeps something in a new column implements this,
 * with a constructor without arguments, and is found by the command that seals anew.
 */
@FunctionalInterface
public interface ColumnasCifradas {

	List<ColumnaCifrada> columnas();

}
