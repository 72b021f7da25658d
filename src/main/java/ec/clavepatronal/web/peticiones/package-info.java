/**
 * What of a request is read at all: nothing that no browser sends in good faith, and
 * nothing that a form does not declare.
 */
@NullMarked
package ec.clavepatronal.web.peticiones;

import org.jspecify.annotations.NullMarked;
