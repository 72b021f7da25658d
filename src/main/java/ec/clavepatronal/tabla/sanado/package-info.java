/**
 * Writes what was read again, with marks, comments, columns beside and sheets added: a
 * workbook part by part, a CSV row by row. No text of ours becomes a formula.
 */
@NullMarked
package ec.clavepatronal.tabla.sanado;

import org.jspecify.annotations.NullMarked;
