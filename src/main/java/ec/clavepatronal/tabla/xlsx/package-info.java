/**
 * From the parts of a workbook to rows as the person sees them: texts, styles, how
 * numbers and dates are shown.
 */
@NullMarked
package ec.clavepatronal.tabla.xlsx;

import org.jspecify.annotations.NullMarked;
