package ec.clavepatronal.pagina;

import org.jspecify.annotations.Nullable;

/**
 * One answer to choose from, as the page shows it. Public for the templates, whose
 * expressions are compiled only over public types.
 *
 * @param valor what the form sends
 * @param id of its button; the first one has the name of the field, which the error
 * summary links to
 * @param texto its label, in Spanish
 * @param ayuda its hint, or null
 */
public record Opcion(Enum<?> valor, String id, String texto, @Nullable String ayuda) {
}
