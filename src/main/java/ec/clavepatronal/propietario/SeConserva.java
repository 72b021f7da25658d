package ec.clavepatronal.propietario;

import java.time.Instant;

/**
 * Said by a store when it has kept something: what tells the owner must not be forgotten
 * before. Whoever is told does so at once, on the same thread.
 *
 * @param propietario whose it is
 * @param hasta until when the last of their things is kept
 */
public record SeConserva(Propietario propietario, Instant hasta) {
}
