package ec.clavepatronal.catastro.importacion;

import java.time.Duration;
import java.util.List;

import ec.clavepatronal.catastro.importacion.ImportacionFallida.Motivo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts a catalogue in force, and finds out whether it is when the database does not say.
 */
final class Publicacion {

	private static final Logger log = LoggerFactory.getLogger(Publicacion.class);

	private static final int INTENTOS = 10;

	private static final Duration ENTRE_INTENTOS = Duration.ofSeconds(3);

	private final LibroDeArchivos libro;

	private final TransactionOperations transaccion;

	Publicacion(LibroDeArchivos libro, TransactionOperations transaccion) {
		this.libro = libro;
		this.transaccion = transaccion;
	}

	/**
	 * All of it or nothing. A server may take the commit and die before it says so.
	 * @throws DataAccessException when the old catalogue is still in force
	 * @throws TransactionException likewise
	 * @throws ImportacionFallida when nobody can tell
	 */
	void publicar(List<Balance> nuevos, int antes, int version) throws ImportacionFallida {
		try {
			this.transaccion.executeWithoutResult((estado) -> this.libro.publicar(nuevos, antes, version));
		}
		catch (DataAccessException | TransactionException ex) {
			if (vigente(ex) != version) {
				throw ex;
			}
		}
	}

	private int vigente(Exception fallo) throws ImportacionFallida {
		for (int intento = 0; intento < INTENTOS; intento++) {
			try {
				return this.libro.version();
			}
			catch (DataAccessException ex) {
				log.debug("The database does not say yet which catalogue is in force");
			}
			try {
				Thread.sleep(ENTRE_INTENTOS.toMillis());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				break;
			}
		}
		throw (ImportacionFallida) new ImportacionFallida(Motivo.DUDOSO).initCause(fallo);
	}

}
