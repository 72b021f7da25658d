/**
 * The archive that an XLSX is, held to what it may weigh and contain, and its parts as
 * XML, read and written. Nothing here knows what a sheet is.
 */
@NullMarked
package ec.clavepatronal.tabla.paquete;

import org.jspecify.annotations.NullMarked;
