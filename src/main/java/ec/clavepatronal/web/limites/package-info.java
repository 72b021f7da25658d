/**
 * How much may be asked for: requests of an address, bodies and their size, new tramites.
 */
@NullMarked
package ec.clavepatronal.web.limites;

import org.jspecify.annotations.NullMarked;
