package ec.clavepatronal.recuperacion.tramites;

/**
 * How far an expediente is, in one phrase. Public for the templates, whose expressions
 * are compiled only over public types.
 *
 * @param texto the phrase
 * @param tono colour of its tag: {@code verde}, {@code ambar}, {@code azul} or
 * {@code gris}; the phrase says the same
 */
public record EstadoDelTramite(String texto, String tono) {
}
