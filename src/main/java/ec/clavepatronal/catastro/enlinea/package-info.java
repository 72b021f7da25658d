/**
 * The look-up at the SRI itself, which is off unless the operator wants it.
 */
@NullMarked
package ec.clavepatronal.catastro.enlinea;

import org.jspecify.annotations.NullMarked;
