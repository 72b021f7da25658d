package ec.clavepatronal.catastro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.catastro.ImportacionFallida.Motivo;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;

/**
 * Builds a new catalogue out of files of the SRI's and the provinces that stay, and puts
 * it in the place of the present one. Whatever happens on the way, readers see the old
 * one or the new one; what an import that was cut off left behind goes with the next.
 */
final class Importacion {

	/**
	 * A file that lost more of its province than this was cut off, or is another file.
	 */
	private static final double ENCOGE_DE_MAS = 0.2;

	/** A sound file has hardly any. */
	private static final double RECHAZOS_DE_MAS = 0.01;

	private static final int LISTAS_DE_RECHAZOS = 2;

	private static final String LISTA = "rechazos-catastro-";

	private final Archivos archivos;

	private final Deposito deposito;

	private final Carpeta carpeta;

	private final TransactionOperations transaccion;

	private final Progreso progreso;

	private final String guardando;

	private final BiFunction<Rechazo, Long, String> explicar;

	private final int capacidad;

	/**
	 * With the means for it.
	 * @param guardando name of the second half of the work
	 * @param explicar tells in words why a line was refused, with its number
	 * @param capacidad rows put in order at a time
	 */
	Importacion(Archivos archivos, Deposito deposito, Carpeta carpeta, TransactionOperations transaccion,
			Progreso progreso, String guardando, BiFunction<Rechazo, Long, String> explicar, int capacidad) {
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
				StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock cerrojo = cerrar(canal)) {
			FileSystemUtils.deleteRecursively(obra);
			this.deposito.limpiar(this.archivos.version());
			try {
				Files.createDirectory(obra, Carpeta.soloDelDueno("rwx------"));
				return importar(rutas, forzar, obra);
			}
			finally {
				FileSystemUtils.deleteRecursively(obra);
			}
		}
		catch (IOException | UncheckedIOException | SQLException | DataAccessException ex) {
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

	private Informe importar(List<Path> rutas, boolean forzar, Path obra)
			throws ImportacionFallida, IOException, SQLException {
		Path lista = obra.resolve("rechazos");
		try (Corridas corridas = new Corridas(obra, this.capacidad)) {
			List<Balance> leidos = leer(rutas, corridas, lista);
			if (leidos.isEmpty()) {
				return new Informe(leidos, null);
			}
			if (!forzar) {
				comprobar(leidos);
			}
			int version = this.archivos.version() + 1;
			List<Balance> nuevos = construir(leidos, corridas, version);
			this.transaccion.executeWithoutResult((estado) -> {
				this.archivos.publicar(nuevos, version);
				this.deposito.publicar(version);
			});
			this.deposito.limpiar(version);
			return new Informe(nuevos, guardar(lista, version));
		}
	}

	private List<Balance> leer(List<Path> rutas, Corridas corridas, Path lista) throws ImportacionFallida, IOException {
		Set<String> conocidas = new HashSet<>(this.archivos.huellas());
		List<Balance> leidos = new ArrayList<>();
		int id = this.archivos.siguiente();
		Files.createFile(lista, Carpeta.soloDelDueno("rw-------"));
		try (Writer rechazos = Files.newBufferedWriter(lista, StandardCharsets.UTF_8)) {
			for (Path ruta : rutas) {
				try (ArchivoSri archivo = ArchivoSri.abrir(ruta)) {
					String huella = archivo.sha256();
					if (conocidas.add(huella)) {
						leidos.add(leer(id + leidos.size(), archivo, huella, corridas, rechazos));
					}
				}
				catch (ArchivoIlegible ex) {
					throw ImportacionFallida.ilegible(ruta, ex);
				}
			}
		}
		return leidos;
	}

	private Balance leer(int id, ArchivoSri archivo, String huella, Corridas corridas, Writer rechazos)
			throws ArchivoIlegible, IOException, ImportacionFallida {
		this.progreso.empezar(archivo.nombre(), archivo.total());
		Recuento recuento = new Recuento(id, archivo, corridas, rechazos, this.explicar, this.progreso);
		archivo.leer(recuento);
		this.progreso.terminar();
		return recuento.balance(huella, archivo.ultimaActualizacion().orElse(archivo.modificado()));
	}

	private void comprobar(List<Balance> leidos) throws ImportacionFallida {
		Map<String, Long> antes = this.archivos.filas();
		for (Balance leido : leidos) {
			if (leido.rechazadas() > RECHAZOS_DE_MAS * leido.leidas()) {
				throw new ImportacionFallida(Motivo.RECHAZOS, leido.nombre(), leido.rechazadas(), leido.leidas());
			}
			long habia = antes.getOrDefault(leido.provincia(), 0L);
			if (leido.filas() < (1 - ENCOGE_DE_MAS) * habia) {
				throw new ImportacionFallida(Motivo.ENCOGE, leido.nombre(), leido.provincia(), habia, leido.filas());
			}
		}
	}

	private List<Balance> construir(List<Balance> leidos, Corridas corridas, int version)
			throws ImportacionFallida, IOException, SQLException {
		Set<String> provincias = leidos.stream().map(Balance::provincia).collect(Collectors.toSet());
		if (provincias.size() < leidos.size()) {
			throw new ImportacionFallida(Motivo.MISMA_PROVINCIA,
					leidos.stream().map((leido) -> leido.nombre() + " (" + leido.provincia() + ")").toList());
		}
		Set<Integer> quedan = this.archivos.quedan(provincias);
		long esperadas = leidos.stream().mapToLong(Balance::filas).sum() + this.archivos.filas()
			.entrySet()
			.stream()
			.filter((e) -> !provincias.contains(e.getKey()))
			.mapToLong(Map.Entry::getValue)
			.sum();
		List<Renglones> fuentes = new ArrayList<>(corridas.leer());
		if (!quedan.isEmpty()) {
			fuentes.add(this.deposito.leer(version - 1).que((renglon) -> quedan.contains(renglon.archivo())));
		}
		try (Mezcla mezcla = new Mezcla(fuentes);
				Adelanto adelanto = new Adelanto(mezcla);
				Obra obra = this.deposito.construir(version)) {
			this.progreso.empezar(this.guardando, esperadas);
			long escritas = 0;
			for (Renglon r = adelanto.siguiente(); r != null; r = adelanto.siguiente()) {
				obra.poner(r);
				this.progreso.leida(++escritas);
			}
			obra.terminar();
			this.progreso.terminar();
			return leidos.stream().map((leido) -> leido.conRepetidas(mezcla.repetidas(leido.id()))).toList();
		}
	}

	/** Refused lines hold personal data: only those of the last imports stay. */
	private Path guardar(Path lista, int version) throws IOException {
		Path guardada = this.carpeta.archivo(LISTA + version + ".txt");
		Files.move(lista, guardada);
		try (Stream<Path> todas = Files.list(guardada.getParent())) {
			for (Path vieja : todas.filter((a) -> a.getFileName().toString().startsWith(LISTA))
				.filter((a) -> numero(a) <= version - LISTAS_DE_RECHAZOS)
				.toList()) {
				Files.delete(vieja);
			}
		}
		return guardada;
	}

	private static int numero(Path lista) {
		return Integer.parseInt(lista.getFileName().toString().replaceAll("\\D", ""));
	}

}
