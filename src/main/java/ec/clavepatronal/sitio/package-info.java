/**
 * The pages that only tell: home, rules with the map of the journey, questions, privacy.
 */
@NullMarked
package ec.clavepatronal.sitio;

import org.jspecify.annotations.NullMarked;
