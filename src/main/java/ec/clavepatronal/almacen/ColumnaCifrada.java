package ec.clavepatronal.almacen;

import java.util.function.UnaryOperator;

/**
 * A column that holds what {@link Cifrado} closed.
 *
 * @param tabla its table, which has a primary key of one column
 * @param columna its name; null where nothing is kept
 * @param clave the primary key
 * @param lugar from the key of a row to the place that its content was closed for
 */
public record ColumnaCifrada(String tabla, String columna, String clave, UnaryOperator<String> lugar) {

}
