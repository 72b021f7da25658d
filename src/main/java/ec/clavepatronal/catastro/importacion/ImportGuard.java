package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Set;

import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.catastro.deposito.Deposito;
import ec.clavepatronal.catastro.importacion.ImportacionFallida.Motivo;

/**
 * Keeps all other imports out until it is closed: those into the same folder, and those
 * of other machines, which may share the database but not the folder.
 */
final class ImportGuard implements AutoCloseable {

	private final FileChannel folder;

	private final Deposito.ImportLock table;

	private ImportGuard(FileChannel folder, Deposito.ImportLock table) {
		this.folder = folder;
		this.table = table;
	}

	/**
	 * Both locks, or none.
	 * @throws ImportacionFallida when another import is at work
	 */
	static ImportGuard take(Carpeta carpeta, Deposito deposito) throws ImportacionFallida, IOException, SQLException {
		FileChannel folder = FileChannel.open(carpeta.archivo("importacion.cerrojo"),
				Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), Carpeta.soloDelDueno("rw-------"));
		try {
			Deposito.ImportLock table = isFree(folder) ? deposito.tryLock() : null;
			if (table == null) {
				throw new ImportacionFallida(Motivo.EN_CURSO);
			}
			return new ImportGuard(folder, table);
		}
		catch (ImportacionFallida | IOException | SQLException | RuntimeException ex) {
			folder.close();
			throw ex;
		}
	}

	/** Takes it if so. */
	private static boolean isFree(FileChannel folder) throws IOException {
		try {
			return folder.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	/** Whether nobody else can have imported meanwhile. */
	boolean isHeld() {
		return this.table.isHeld();
	}

	@Override
	public void close() throws IOException {
		try (FileChannel closed = this.folder) {
			this.table.close();
		}
	}

}
