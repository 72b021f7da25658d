package ec.clavepatronal.recuperacion.tramites;

/**
 * One answer to how long an expediente is to be kept. Public for the templates, whose
 * expressions are compiled only over public types.
 *
 * @param dias from today; 0 for no longer than use does
 * @param texto the same in words, with its date
 */
public record Plazo(int dias, String texto) {
}
