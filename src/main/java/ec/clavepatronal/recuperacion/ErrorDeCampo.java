package ec.clavepatronal.recuperacion;

import java.util.Optional;

/**
 * One error as the page shows it: at its field and in the summary on top. Public for the
 * templates, whose expressions are compiled only over public types.
 *
 * @param campo name of the field
 * @param mensaje what to do next, in Spanish
 * @param propuesta a value that can be taken with one click
 * @param domestico whether to ask if this is domestic service
 */
public record ErrorDeCampo(String campo, String mensaje, Optional<String> propuesta, boolean domestico) {
}
