package ec.clavepatronal.tabla.paquete;

/**
 * What a part of an XLSX says of another one that it refers to.
 *
 * @param id by which the part itself names it
 * @param tipo an address whose last word tells what for
 * @param destino the name of the other part, empty if it lies outside of the archive
 */
public record Relacion(String id, String tipo, String destino) {

}
