package ec.clavepatronal.recuperacion;

import java.util.List;

/**
 * How far somebody is on the way through the screens, in words. Public for the templates,
 * whose expressions are compiled only over public types.
 *
 * @param texto which screen of how many
 * @param antes names of the screens before this one, in order
 * @param aqui name of this screen
 * @param despues names of the screens still to come, in order; none where the way ends
 */
public record Avance(String texto, List<String> antes, String aqui, List<String> despues) {
}
