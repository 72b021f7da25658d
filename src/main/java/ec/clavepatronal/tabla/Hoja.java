package ec.clavepatronal.tabla;

/**
 * A sheet.
 *
 * @param nombre as its tab says; a CSV has one with an empty name
 * @param visible whether it has a tab at all
 */
public record Hoja(String nombre, boolean visible) {

}
