package ec.clavepatronal.tabla.sanado;

import ec.clavepatronal.tabla.Marca;
import org.jspecify.annotations.Nullable;

/**
 * A style that is another one with something changed.
 *
 * @param base the number of the other
 * @param color of the cell, null: as it was
 * @param texto whether digits typed there stay a text
 * @param apostrofo whether the text would begin a formula
 * @param alLado whether it is for a column of ours: lines are broken, and it may be
 * edited in a protected sheet
 */
record Variante(int base, Marca.@Nullable Color color, boolean texto, boolean apostrofo, boolean alLado) {

}
