/**
 * The shell: home, rules, questions, error pages, headers and limits.
 */
@NullMarked
package ec.clavepatronal.sitio;

import org.jspecify.annotations.NullMarked;
