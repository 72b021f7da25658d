package ec.clavepatronal.catastro;

import java.time.LocalDate;

/**
 * A file of the SRI's that is in force.
 *
 * @param provincia whose rows it holds, in capitals without accents, as the file says it
 * @param nombre without its folder
 * @param fecha day of its newest change, since the files carry no date of their own; for
 * want of any the day when the file was last written
 * @param filas establishments that it brought
 */
public record ArchivoCargado(String provincia, String nombre, LocalDate fecha, long filas) {
}
