/**
 * From an evaluated expediente to paper: route sheet, letters, the sheet for the
 * representative, the appointment with its dates, and the check before printing. What is
 * typed here for a letter is used at once and kept nowhere.
 */
@NullMarked
package ec.clavepatronal.documentos;

import org.jspecify.annotations.NullMarked;
