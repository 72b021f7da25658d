package ec.clavepatronal.recuperacion;

/**
 * Getting ready: there is nothing to answer here, only to read. Codes and answers are
 * typed at IESS alone.
 */
record SeguridadForm() implements Formulario {
}
