/**
 * From the bytes of a file of the SRI's to a row, or to the reason why there is none.
 * Knows no database.
 */
@NullMarked
package ec.clavepatronal.catastro.archivo;

import org.jspecify.annotations.NullMarked;
