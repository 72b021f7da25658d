/**
 * The door: how many connections there may be and for how long, and whose address a
 * request comes from.
 */
@NullMarked
package ec.clavepatronal.web.puerta;

import org.jspecify.annotations.NullMarked;
