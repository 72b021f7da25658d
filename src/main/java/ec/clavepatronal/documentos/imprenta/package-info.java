/**
 * From a page to a file: PDF, text document, typeface. Knows nothing of what a paper
 * says.
 */
@NullMarked
package ec.clavepatronal.documentos.imprenta;

import org.jspecify.annotations.NullMarked;
