package ec.clavepatronal.tabla;

/**
 * What has to be known of a sheet before it is written again.
 *
 * @param parte its part in the archive
 * @param primeraLibre the first column with nothing in it to its right, 0 for A
 * @param dibujo the relation of its drawing of comments and old buttons; empty if none
 */
record HojaMedida(String parte, int primeraLibre, String dibujo) {

}
