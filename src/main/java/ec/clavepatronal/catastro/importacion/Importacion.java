package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.catastro.archivo.ArchivoIlegible;
import ec.clavepatronal.catastro.archivo.ArchivoSri;
import ec.clavepatronal.catastro.archivo.MotivoDeRechazo;
import ec.clavepatronal.catastro.deposito.Deposito;
import ec.clavepatronal.catastro.deposito.Renglon;
import ec.clavepatronal.catastro.deposito.RenglonesEnOrden;
import ec.clavepatronal.catastro.deposito.RowWriter;
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

	/**
	 * A file that lost more of its province than this was cut off, or is another file.
	 */
	private static final double ENCOGE_DE_MAS = 0.2;

	private static final int INTENTOS = 10;

	private static final Duration ENTRE_INTENTOS = Duration.ofSeconds(3);

	/** A sound file has hardly any. */
	private static final double RECHAZOS_DE_MAS = 0.01;

	private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("d/M/yyyy");

	private final LibroDeArchivos archivos;

	private final Deposito deposito;

	private final Carpeta carpeta;

	private final TransactionOperations transaccion;

	private final Progreso progreso;

	private final String guardando;

	private final BiFunction<MotivoDeRechazo, Long, String> explicar;

	private final int capacidad;

	/**
	 * With the means for it.
	 * @param guardando name of the second half of the work
	 * @param explicar tells in words why a line was refused, with its number
	 * @param capacidad rows put in order at a time
	 */
	Importacion(LibroDeArchivos archivos, Deposito deposito, Carpeta carpeta, TransactionOperations transaccion,
			Progreso progreso, String guardando, BiFunction<MotivoDeRechazo, Long, String> explicar, int capacidad) {
		this.guardando = guardando;
		this.capacidad = capacidad;
		this.archivos = archivos;
		this.deposito = deposito;
		this.carpeta = carpeta;
		this.transaccion = transaccion;
		this.progreso = progreso;
		this.explicar = explicar;
	}

	/**
	 * Imports files, or does nothing when all of them are in force already.
	 * @param rutas files
	 * @param forzar take also what shrinks or is refused too much
	 * @return what became of each file; empty when there was nothing to do
	 * @throws ImportacionFallida when the catalogue stays as it is
	 */
	Informe importar(List<Path> rutas, boolean forzar) throws ImportacionFallida {
		Path obra = this.carpeta.archivo("importacion");
		try (FileChannel canal = FileChannel.open(this.carpeta.archivo("importacion.cerrojo"),
				Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), Carpeta.soloDelDueno("rw-------"));
				FileLock cerrojo = cerrar(canal);
				Deposito.ImportLock turno = tryLock()) {
			FileSystemUtils.deleteRecursively(obra);
			this.deposito.limpiar(this.archivos.version());
			try {
				Files.createDirectory(obra, Carpeta.soloDelDueno("rwx------"));
				return importar(rutas, forzar, obra, turno);
			}
			finally {
				FileSystemUtils.deleteRecursively(obra);
			}
		}
		catch (IOException | UncheckedIOException | SQLException | DataAccessException | TransactionException ex) {
			throw (ImportacionFallida) new ImportacionFallida(Motivo.ALMACEN).initCause(ex);
		}
	}

	private static FileLock cerrar(FileChannel canal) throws IOException, ImportacionFallida {
		FileLock cerrojo;
		try {
			cerrojo = canal.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			cerrojo = null;
		}
		if (cerrojo == null) {
			throw new ImportacionFallida(Motivo.EN_CURSO);
		}
		return cerrojo;
	}

	/** Another node may share the database, but not the folder. */
	private Deposito.ImportLock tryLock() throws SQLException, ImportacionFallida {
		Deposito.ImportLock turno = this.deposito.tryLock();
		if (turno == null) {
			throw new ImportacionFallida(Motivo.EN_CURSO);
		}
		return turno;
	}

	private Informe importar(List<Path> rutas, boolean forzar, Path obra, Deposito.ImportLock turno)
			throws ImportacionFallida, IOException, SQLException {
		try (SortedRuns corridas = new SortedRuns(obra, this.capacidad);
				ListaDeRechazos rechazos = new ListaDeRechazos(obra.resolve("rechazos"), this.explicar)) {
			List<Balance> leidos = leer(rutas, corridas, rechazos);
			if (leidos.isEmpty()) {
				return new Informe(leidos, null);
			}
			int antes = this.archivos.version();
			int version = this.deposito.siguiente(antes);
			if (!forzar) {
				try {
					comprobar(leidos);
				}
				catch (ImportacionFallida ex) {
					throw ex.con(new Informe(leidos, rechazos.guardar(this.carpeta, version)));
				}
			}
			List<Balance> nuevos = construir(leidos, corridas, antes, version);
			if (!turno.isHeld()) {
				throw new SQLException("The connection with the lock is gone", "08006");
			}
			publicar(nuevos, antes, version);
			return new Informe(nuevos, ordenar(rechazos, version));
		}
	}

	/** A server may take the commit and die before it says so. */
	private void publicar(List<Balance> nuevos, int antes, int version) throws ImportacionFallida {
		try {
			this.transaccion.executeWithoutResult((estado) -> this.archivos.publicar(nuevos, antes, version));
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
				return this.archivos.version();
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

	private List<Balance> leer(List<Path> rutas, SortedRuns corridas, ListaDeRechazos rechazos)
			throws ImportacionFallida, IOException {
		Set<String> conocidas = new HashSet<>(this.archivos.huellas());
		List<Balance> leidos = new ArrayList<>();
		int id = this.archivos.siguiente();
		double todo = Math.max(1, rutas.stream().mapToLong(Importacion::largo).sum());
		double hecho = 0;
		this.progreso.empezar();
		for (Path ruta : rutas) {
			double desde = hecho;
			hecho += largo(ruta) / todo;
			try (ArchivoSri archivo = ArchivoSri.abrir(ruta)) {
				this.progreso.parte(archivo.nombre(), desde, hecho, archivo.total());
				String huella = archivo.sha256();
				if (conocidas.add(huella)) {
					leidos.add(leer(id + leidos.size(), archivo, huella, corridas, rechazos));
				}
			}
			catch (ArchivoIlegible ex) {
				throw ImportacionFallida.ilegible(ruta, ex);
			}
		}
		this.progreso.terminar();
		return leidos;
	}

	/** On the disk; whether the file can be read is told when it is its turn. */
	private static long largo(Path ruta) {
		return ruta.toFile().length();
	}

	private Balance leer(int id, ArchivoSri archivo, String huella, SortedRuns corridas, ListaDeRechazos rechazos)
			throws ArchivoIlegible, IOException, ImportacionFallida {
		Recuento recuento = new Recuento(id, archivo, corridas, rechazos, this.progreso);
		archivo.leer(recuento);
		return recuento.balance(huella, archivo.ultimaActualizacion().orElse(archivo.modificado()));
	}

	private void comprobar(List<Balance> leidos) throws ImportacionFallida {
		Map<String, LibroDeArchivos.Vigente> antes = this.archivos.vigentes();
		for (Balance leido : leidos) {
			if (leido.rechazadas() > RECHAZOS_DE_MAS * leido.leidas()) {
				throw new ImportacionFallida(Motivo.RECHAZOS, leido.nombre(), leido.rechazadas(), leido.leidas());
			}
			LibroDeArchivos.Vigente vigente = antes.get(leido.provincia());
			if (vigente != null && leido.filas() < (1 - ENCOGE_DE_MAS) * vigente.filas()) {
				throw new ImportacionFallida(Motivo.ENCOGE, leido.nombre(), leido.provincia(), vigente.filas(),
						leido.filas());
			}
			if (vigente != null && leido.fecha().isBefore(vigente.fecha())) {
				throw new ImportacionFallida(Motivo.ANTIGUO, leido.nombre(), leido.provincia(),
						DIA.format(leido.fecha()), DIA.format(vigente.fecha()));
			}
		}
	}

	private List<Balance> construir(List<Balance> leidos, SortedRuns corridas, int antes, int version)
			throws ImportacionFallida, IOException, SQLException {
		Set<String> provincias = leidos.stream().map(Balance::provincia).collect(Collectors.toSet());
		if (provincias.size() < leidos.size()) {
			throw new ImportacionFallida(Motivo.MISMA_PROVINCIA,
					leidos.stream().map((leido) -> leido.nombre() + " (" + leido.provincia() + ")").toList());
		}
		Set<Integer> quedan = this.archivos.quedan(provincias);
		long esperadas = leidos.stream().mapToLong(Balance::filas).sum() + this.archivos.vigentes()
			.entrySet()
			.stream()
			.filter((e) -> !provincias.contains(e.getKey()))
			.mapToLong((e) -> e.getValue().filas())
			.sum();
		List<RenglonesEnOrden> fuentes = new ArrayList<>(corridas.sources());
		if (!quedan.isEmpty()) {
			fuentes.add(this.deposito.leer(antes).que((renglon) -> quedan.contains(renglon.archivo())));
		}
		try (Mezcla mezcla = new Mezcla(fuentes);
				ReadAhead adelanto = new ReadAhead(mezcla);
				RowWriter tabla = this.deposito.construir(version)) {
			this.progreso.empezar();
			this.progreso.parte(this.guardando, 0, 1, esperadas);
			long escritas = 0;
			for (Renglon r = adelanto.siguiente(); r != null; r = adelanto.siguiente()) {
				tabla.add(r);
				this.progreso.leida(++escritas);
			}
			tabla.finish();
			this.progreso.terminar();
			return leidos.stream().map((leido) -> leido.conRepetidas(mezcla.repetidas(leido.id()))).toList();
		}
	}

}
