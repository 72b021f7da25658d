package ec.clavepatronal.pagina;

import java.util.List;

/**
 * One error as the page shows it: at its field and in the summary on top. Public for the
 * templates, whose expressions are compiled only over public types.
 *
 * @param campo name of the field
 * @param mensaje what to do next, in Spanish, with the name of the field
 * @param ofertas what can be taken instead with one click
 */
public record ErrorDeCampo(String campo, String mensaje, List<Oferta> ofertas) {
}
