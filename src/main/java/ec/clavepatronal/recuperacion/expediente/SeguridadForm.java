package ec.clavepatronal.recuperacion.expediente;

/**
 * Getting ready: there is nothing to answer here, only to read. Codes and answers are
 * typed at IESS alone.
 */
public record SeguridadForm() implements Formulario {
}
