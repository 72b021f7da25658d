package ec.clavepatronal.almacen;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * The file of the keys beside the embedded database: one on each line, the one in force
 * first. Its owner alone reads it. It is only ever replaced whole, and is on the disk
 * before anything is encrypted under what it says.
 */
final class ArchivoDeLlaves {

	static final String NOMBRE = "cifrado.llave";

	private static final String PERMISOS = "rw-------";

	private final Carpeta carpeta;

	private final Path ruta;

	/**
	 * Where the settings say, or else in the folder of the data.
	 */
	ArchivoDeLlaves(Path datos, @Nullable Path otra) {
		Path pedida = (otra != null && !otra.toString().isBlank()) ? otra : datos.resolve(NOMBRE);
		this.ruta = pedida.toAbsolutePath().normalize();
		this.carpeta = pedida.equals(otra) ? Carpeta.ajena(carpetaDe(this.ruta)) : new Carpeta(datos);
	}

	private static Path carpetaDe(Path archivo) {
		Path carpeta = archivo.getParent();
		return (carpeta != null) ? carpeta : archivo;
	}

	Path ruta() {
		return this.ruta;
	}

	boolean existe() {
		return Files.exists(this.ruta);
	}

	/**
	 * Makes a key for a database that is new.
	 * @param haySello whether something was encrypted already: then none is made
	 */
	void crearSiFalta(BooleanSupplier haySello) {
		if (existe()) {
			return;
		}
		if (haySello.getAsBoolean()) {
			throw new AlmacenInservible(AlmacenInservible.Motivo.LLAVE_PERDIDA, this.ruta.toString(), null);
		}
		crear();
	}

	Llavero leer() {
		Carpeta.cerrar(this.ruta, PERMISOS);
		try (var lineas = Files.readString(this.ruta, StandardCharsets.ISO_8859_1).lines()) {
			return Llavero.leer(lineas, this.ruta.toString());
		}
		catch (IOException ex) {
			throw new AlmacenInservible(AlmacenInservible.Motivo.LLAVE_INCORRECTA, this.ruta.toString(), ex);
		}
	}

	/** If another start is faster, its key is as good. */
	private void crear() {
		Path nueva = preparar(Llavero.de(Llave.nueva()));
		try {
			nombrar(nueva);
			Carpeta.asentar(this.ruta);
		}
		catch (IOException ex) {
			throw inservible(ex);
		}
		finally {
			borrar(nueva);
		}
	}

	private void nombrar(Path nueva) throws IOException {
		try {
			Files.createLink(this.ruta, nueva);
		}
		catch (UnsupportedOperationException ex) {
			Files.move(nueva, this.ruta);
		}
		catch (FileAlreadyExistsException ex) {
			// Another start was faster.
		}
	}

	/**
	 * Writes keys beside the file, so that putting them in force needs no room any more.
	 * @return where they wait for {@link #poner}
	 */
	Path preparar(Llavero llaves) {
		this.carpeta.archivo("");
		try {
			Path nueva = Files.createTempFile(carpetaDe(this.ruta), "llave", ".nueva", Carpeta.soloDelDueno(PERMISOS));
			try {
				escribir(nueva, llaves);
				return nueva;
			}
			catch (IOException ex) {
				borrar(nueva);
				throw ex;
			}
		}
		catch (IOException ex) {
			throw inservible(ex);
		}
	}

	private void escribir(Path nueva, Llavero llaves) throws IOException {
		try (FileChannel canal = FileChannel.open(nueva, StandardOpenOption.WRITE)) {
			canal.write(StandardCharsets.US_ASCII.encode(llaves.lineas()));
			canal.force(true);
		}
		conservarDueno(nueva);
	}

	/** An operator who is somebody else must not lock the application out. */
	private void conservarDueno(Path nueva) throws IOException {
		if (existe() && !Files.getOwner(nueva).equals(Files.getOwner(this.ruta))) {
			Files.setOwner(nueva, Files.getOwner(this.ruta));
		}
	}

	/** Puts in force what was prepared, whole. */
	void poner(Path preparada) {
		try {
			Files.move(preparada, this.ruta, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			Carpeta.asentar(this.ruta);
		}
		catch (IOException ex) {
			throw inservible(ex);
		}
	}

	/**
	 * Replaces the keys by others that are made from them; whoever does the same at once
	 * waits, and starts from these.
	 * @param conservar whether those that were there are put aside
	 * @return where they were put
	 */
	Optional<Path> cambiar(UnaryOperator<Llavero> cambio, boolean conservar) {
		Path candado = this.carpeta.archivo(this.ruta.getFileName() + ".candado");
		try (FileChannel canal = FileChannel.open(candado, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
				Carpeta.soloDelDueno(PERMISOS))) {
			canal.lock();
			Llavero antes = leer();
			Llavero despues = cambio.apply(antes);
			if (despues.conoce(antes) && antes.conoce(despues)) {
				return Optional.empty();
			}
			Path nueva = preparar(despues);
			Optional<Path> aparte = conservar ? Optional.of(Carpeta.apartar(this.ruta)) : Optional.empty();
			poner(nueva);
			return aparte;
		}
		catch (IOException ex) {
			throw inservible(ex);
		}
	}

	/** Puts those that are there aside, unless the others are the same. */
	void conservarSiNo(Path preparada) {
		try {
			if (existe() && Files.mismatch(this.ruta, preparada) >= 0) {
				Carpeta.apartar(this.ruta);
			}
		}
		catch (IOException ex) {
			throw inservible(ex);
		}
	}

	/** Since when the keys are what they are. */
	Instant desde() {
		try {
			return Files.getLastModifiedTime(this.ruta).toInstant();
		}
		catch (IOException ex) {
			throw inservible(ex);
		}
	}

	/**
	 * Tells whether it is still the same file; cheap enough to be asked at each writing.
	 */
	Optional<Marca> marca() {
		try {
			BasicFileAttributes datos = Files.readAttributes(this.ruta, BasicFileAttributes.class);
			return Optional.of(new Marca(datos.fileKey(), datos.lastModifiedTime(), datos.size()));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static void borrar(Path archivo) {
		try {
			Files.deleteIfExists(archivo);
		}
		catch (IOException ex) {
			// It holds a key that nothing was encrypted under, for its owner only.
		}
	}

	private AlmacenInservible inservible(IOException ex) {
		return new AlmacenInservible(AlmacenInservible.Motivo.CARPETA, this.ruta.toString(), ex);
	}

	/** What changes when a file is replaced or written to. */
	record Marca(@Nullable Object archivo, FileTime cambiado, long bytes) {
	}

}
