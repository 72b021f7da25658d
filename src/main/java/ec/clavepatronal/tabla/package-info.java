/**
 * Reads a sheet as the person who made it sees it, CSV or XLSX, and gives it back with
 * marks, comments and columns beside; it knows nothing of what stands in it and depends
 * on nothing.
 * <p>
 * {@link ec.clavepatronal.tabla.apertura.Tablas} opens,
 * {@link ec.clavepatronal.tabla.Libro} is what was opened,
 * {@link ec.clavepatronal.tabla.Retoques} is what is to be written into it.
 * <p>
 * Here is what others see of it, and it knows none of the rooms. {@code paquete} is the
 * archive, {@code xlsx} and {@code csv} read, {@code sanado} writes, {@code apertura}
 * opens; each uses those before it, but {@code csv} the face alone.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ec.clavepatronal.tabla;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
