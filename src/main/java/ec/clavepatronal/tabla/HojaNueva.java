package ec.clavepatronal.tabla;

import java.util.List;

/**
 * A sheet to be added at the end.
 *
 * @param nombre of its tab; gets a number if there is one of that name
 * @param filas texts by row and column
 */
public record HojaNueva(String nombre, List<List<String>> filas) {

}
