/**
 * Headers of every answer, marks of forms, and what happens to a form without one.
 */
@NullMarked
package ec.clavepatronal.web.seguridad;

import org.jspecify.annotations.NullMarked;
