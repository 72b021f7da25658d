package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;

import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.catastro.archivo.MotivoDeRechazo;
import ec.clavepatronal.catastro.deposito.Deposito;
import ec.clavepatronal.catastro.importacion.ImportacionFallida.Motivo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;

/**
 * Builds a new catalogue out of files of the SRI's and the provinces that stay, and puts
 * it in the place of the present one. Whatever happens on the way, readers see the old
 * one or the new one; what an import that was cut off left behind goes with the next.
 */
final class Importacion {

	private static final Logger log = LoggerFactory.getLogger(Importacion.class);

	private final LibroDeArchivos libro;

	private final Deposito deposito;

	private final Carpeta carpeta;

	private final Publicacion publicacion;

	private final BiFunction<MotivoDeRechazo, Long, String> explicar;

	private final int capacidad;

	/**
	 * With the means for it.
	 * @param explicar tells in words why a line was refused, with its number
	 * @param capacidad rows put in order at a time
	 */
	Importacion(LibroDeArchivos libro, Deposito deposito, Carpeta carpeta, TransactionOperations transaccion,
			BiFunction<MotivoDeRechazo, Long, String> explicar, int capacidad) {
		this.libro = libro;
		this.deposito = deposito;
		this.carpeta = carpeta;
		this.publicacion = new Publicacion(libro, transaccion);
		this.explicar = explicar;
		this.capacidad = capacidad;
	}

	/**
	 * Imports files, or does nothing when all of them are in force already.
	 * @param rutas files
	 * @param forzar take also what shrinks or is refused too much
	 * @param listener is told how it goes on
	 * @return what became of each file; empty when there was nothing to do
	 * @throws ImportacionFallida when the catalogue stays as it is
	 */
	Informe importar(List<Path> rutas, boolean forzar, ImportacionListener listener) throws ImportacionFallida {
		Path temporal = this.carpeta.archivo("importacion");
		try (ImportGuard guard = ImportGuard.take(this.carpeta, this.deposito)) {
			FileSystemUtils.deleteRecursively(temporal);
			this.deposito.limpiar(this.libro.version());
			try {
				Files.createDirectory(temporal, Carpeta.soloDelDueno("rwx------"));
				return importar(rutas, forzar, listener, temporal, guard);
			}
			finally {
				FileSystemUtils.deleteRecursively(temporal);
			}
		}
		catch (IOException | UncheckedIOException | SQLException | DataAccessException | TransactionException ex) {
			throw (ImportacionFallida) new ImportacionFallida(Motivo.ALMACEN).initCause(ex);
		}
	}

	private Informe importar(List<Path> rutas, boolean forzar, ImportacionListener listener, Path temporal,
			ImportGuard guard) throws ImportacionFallida, IOException, SQLException {
		try (SortedRuns runs = new SortedRuns(temporal, this.capacidad);
				ListaDeRechazos rechazos = new ListaDeRechazos(temporal.resolve("rechazos"), this.explicar)) {
			List<Balance> leidos = new LecturaDeArchivos(this.libro, runs, rechazos, listener).leer(rutas);
			if (leidos.isEmpty()) {
				return new Informe(leidos, null);
			}
			int antes = this.libro.version();
			int version = this.deposito.siguiente(antes);
			if (!forzar) {
				comprobar(leidos, rechazos, version);
			}
			List<Balance> nuevos = new Construccion(this.libro, this.deposito, listener).construir(leidos, runs, antes,
					version);
			if (!guard.isHeld()) {
				throw new SQLException("The connection with the lock is gone", "08006");
			}
			this.publicacion.publicar(nuevos, antes, version);
			return new Informe(nuevos, ordenar(rechazos, version));
		}
	}

	private void comprobar(List<Balance> leidos, ListaDeRechazos rechazos, int version)
			throws ImportacionFallida, IOException {
		try {
			Comprobacion.comprobar(leidos, this.libro.vigentes());
		}
		catch (ImportacionFallida ex) {
			throw ex.con(new Informe(leidos, rechazos.guardar(this.carpeta, version)));
		}
	}

	/** The new catalogue is in force: whatever happens now, nobody may be told no. */
	private @Nullable Path ordenar(ListaDeRechazos rechazos, int version) {
		try {
			this.deposito.limpiar(version);
		}
		catch (SQLException | RuntimeException ex) {
			log.warn("The old catalogue stays until the next import: {}", ex.getClass().getName());
		}
		try {
			return rechazos.guardar(this.carpeta, version);
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The refused lines could not be kept: {}", ex.getClass().getName());
			return null;
		}
	}

}
