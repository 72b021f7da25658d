package ec.clavepatronal.catastro.enlinea;

import java.time.Duration;

/**
 * How long the SRI is waited for, and how often it is asked.
 *
 * @param conexion to be connected
 * @param lectura for the whole of one answer
 * @param pausa from one request to the next, whoever asks
 * @param turno for a place among those who ask; whoever finds none goes on without
 */
record Paciencia(Duration conexion, Duration lectura, Duration pausa, Duration turno) {

	static final Paciencia NORMAL = new Paciencia(Duration.ofSeconds(3), Duration.ofSeconds(8), Duration.ofSeconds(1),
			Duration.ofSeconds(3));

}
