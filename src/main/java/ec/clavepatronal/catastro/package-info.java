/**
 * The SRI's taxpayer registry (catastro RUC), from its open files: one row for each
 * establishment. What it holds is what the SRI said on the date of a file, never more.
 * <p>
 * Here is what others see of it. {@code archivo} reads the SRI's files, {@code deposito}
 * keeps the rows and finds them, {@code importacion} brings the ones to the other,
 * {@code enlinea} asks the SRI itself. Dependencies go down only: {@code importacion} to
 * {@code archivo} and {@code deposito}, {@code enlinea} to {@code archivo}, all of them
 * to this package, and this one to none.
 */
@ApplicationModule(allowedDependencies = { "almacen", "identificador" })
@NullMarked
package ec.clavepatronal.catastro;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
