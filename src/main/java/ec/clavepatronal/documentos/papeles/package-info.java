/**
 * What papers say: the dossier they are made from, what is typed for letters and
 * appointment, the words of each letter, what follows from the day of the appointment.
 * Knows neither requests nor the database.
 */
@NullMarked
package ec.clavepatronal.documentos.papeles;

import org.jspecify.annotations.NullMarked;
