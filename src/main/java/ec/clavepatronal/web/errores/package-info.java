/**
 * What went wrong, told to people as a page and to programs as a problem, and noted in
 * the log without what was sent.
 */
@NullMarked
package ec.clavepatronal.web.errores;

import org.jspecify.annotations.NullMarked;
