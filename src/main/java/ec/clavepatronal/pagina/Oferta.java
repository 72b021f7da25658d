package ec.clavepatronal.pagina;

/**
 * Something that mends an answer with one click. Public for the templates.
 *
 * @param valor what the button sends as {@code aceptar}
 * @param texto what the button says
 */
public record Oferta(String valor, String texto) {
}
