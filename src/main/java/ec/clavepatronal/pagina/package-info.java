/**
 * What every server-rendered page needs: the wording, errors beside their fields, answers
 * to choose from, and where a form leads that was taken.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ec.clavepatronal.pagina;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
