/**
 * Independent assistant for recovering the IESS employer key (clave patronal).
 */
@NullMarked
package ec.clavepatronal;

import org.jspecify.annotations.NullMarked;
