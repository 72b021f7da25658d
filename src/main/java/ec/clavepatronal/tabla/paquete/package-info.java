/**
 * The archive that an XLSX is, held to what it may weigh and contain, and its parts as
 * XML. What is read here knows nothing of sheets.
 */
@NullMarked
package ec.clavepatronal.tabla.paquete;

import org.jspecify.annotations.NullMarked;
