package ec.clavepatronal.recuperacion;

/**
 * One answer as the summary shows it. Public for the templates, whose expressions are
 * compiled only over public types.
 *
 * @param pregunta what was asked, in Spanish
 * @param respuesta what was answered, in Spanish or as it was read
 * @param cambiar address where it is changed
 */
public record Revisada(String pregunta, String respuesta, String cambiar) {
}
