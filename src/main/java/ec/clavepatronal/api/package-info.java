/**
 * The JSON face of the same evaluation, version 1: what other programs build on. Field
 * names and codes stay; messages may change.
 */
@NullMarked
package ec.clavepatronal.api;

import org.jspecify.annotations.NullMarked;
