/**
 * From the bytes of a text file to rows: its letters, its separator, its quotes.
 */
@NullMarked
package ec.clavepatronal.tabla.csv;

import org.jspecify.annotations.NullMarked;
