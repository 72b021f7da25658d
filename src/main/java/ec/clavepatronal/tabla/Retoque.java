package ec.clavepatronal.tabla;

import java.util.List;
import java.util.Map;

/**
 * What is to be written into a row.
 *
 * @param marcas cells to be coloured or commented on, one for each cell at most
 * @param valores new values by column, 0 for A, always written as text; a cell with a
 * formula keeps it
 * @param alLado what stands in the columns beside, in the order of their titles
 */
public record Retoque(List<Marca> marcas, Map<Integer, String> valores, List<String> alLado) {

}
