package ec.clavepatronal.almacen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.unit.DataSize;

/**
 * The room on the disk of the data folder. A little of it is kept in reserve, in a file
 * of its own: on a full disk SQLite cannot even delete without writing first.
 */
public class Espacio {

	private static final Logger LOG = LoggerFactory.getLogger(Espacio.class);

	/** SQLite's own number for a disk that is full. */
	private static final int SQLITE_FULL = 13;

	private static final int RESERVA = 1024 * 1024;

	private final Path carpeta;

	private final Path reserva;

	private final long minimo;

	Espacio(Path carpeta, DataSize minimo) {
		this.carpeta = carpeta;
		this.reserva = carpeta.resolve("reserva");
		this.minimo = minimo.toBytes();
		apartar();
	}

	/** Whether so little is left that nothing new should be begun. */
	public boolean escaso() {
		return Files.isDirectory(this.carpeta) && libre() < this.minimo;
	}

	private long libre() {
		return this.carpeta.toFile().getUsableSpace();
	}

	/**
	 * Deletes, and where the disk is full lets go of the reserve first.
	 * @param borrado what deletes; may run twice
	 */
	public void borrando(Runnable borrado) {
		try {
			borrado.run();
		}
		catch (RuntimeException ex) {
			if (!lleno(ex) || !soltar()) {
				throw ex;
			}
			borrado.run();
		}
		apartar();
	}

	private static boolean lleno(RuntimeException fallo) {
		return NestedExceptionUtils.getMostSpecificCause(fallo) instanceof SQLException sql
				&& sql.getErrorCode() == SQLITE_FULL;
	}

	private boolean soltar() {
		try {
			boolean habia = Files.deleteIfExists(this.reserva);
			LOG.warn("The disk of the data folder is full{}", habia ? ": its reserve is used to delete" : "");
			return habia;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Only where there is plenty: this must not be what fills the disk. */
	private void apartar() {
		if (Files.exists(this.reserva) || !Files.isDirectory(this.carpeta) || libre() < this.minimo + RESERVA) {
			return;
		}
		try {
			Files.createFile(this.reserva, Carpeta.soloDelDueno("rw-------"));
			Files.write(this.reserva, new byte[RESERVA]);
		}
		catch (IOException ex) {
			LOG.warn("No reserve can be kept in the data folder: {}", ex.getClass().getName());
		}
	}

}
