/**
 * The wizard: its screens in order, what a person answered, and the one evaluation that
 * serves every face of the application.
 */
@NullMarked
package ec.clavepatronal.recuperacion;

import org.jspecify.annotations.NullMarked;
