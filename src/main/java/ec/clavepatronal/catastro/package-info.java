/**
 * The SRI's taxpayer registry (catastro RUC), from its open files: one row for each
 * establishment. What it holds is what the SRI said on the date of a file, never more.
 */
@NullMarked
package ec.clavepatronal.catastro;

import org.jspecify.annotations.NullMarked;
