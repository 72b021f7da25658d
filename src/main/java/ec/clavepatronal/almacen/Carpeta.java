package ec.clavepatronal.almacen;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of everything that is kept on this machine. Only its owner may look inside.
 */
public final class Carpeta {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private static final Logger LOG = LoggerFactory.getLogger(Carpeta.class);

	private final Path ruta;

	private final boolean propia;

	public Carpeta(Path ruta) {
		this(ruta, true);
	}

	private Carpeta(Path ruta, boolean propia) {
		this.ruta = ruta.toAbsolutePath().normalize();
		this.propia = propia;
	}

	/** One that others may have things in: its modes are left alone if it is there. */
	static Carpeta ajena(Path ruta) {
		return new Carpeta(ruta, false);
	}

	/**
	 * A file in it; the folder is made when it is missing.
	 * @param nombre name of the file
	 * @throws AlmacenInservible when the folder cannot be made or written to
	 */
	public Path archivo(String nombre) {
		try {
			if (this.propia && Files.isDirectory(this.ruta)) {
				cerrar(this.ruta, "rwx------");
			}
			crear(this.ruta);
		}
		catch (IOException ex) {
			throw new AlmacenInservible(AlmacenInservible.Motivo.CARPETA, this.ruta.toString(), ex);
		}
		if (!Files.isWritable(this.ruta)) {
			throw new AlmacenInservible(AlmacenInservible.Motivo.CARPETA, this.ruta.toString(), null);
		}
		return this.ruta.resolve(nombre);
	}

	/** Each folder that is made has its name on the disk before it is used. */
	private static void crear(Path carpeta) throws IOException {
		Path arriba = carpeta.getParent();
		if (Files.isDirectory(carpeta) || arriba == null) {
			return;
		}
		crear(arriba);
		Files.createDirectories(carpeta, soloDelDueno("rwx------"));
		asentar(carpeta);
	}

	/**
	 * Sees to it that a name outlives a power cut: the bytes of a file that were synced
	 * are good for nothing while its name is in memory only.
	 * @param archivo what was made, moved or linked: the names of its folder are synced
	 */
	public static void asentar(Path archivo) throws IOException {
		Path carpeta = archivo.toAbsolutePath().getParent();
		if (POSIX && carpeta != null) {
			try (FileChannel nombres = FileChannel.open(carpeta, StandardOpenOption.READ)) {
				nombres.force(true);
			}
		}
	}

	/**
	 * Takes away what others were given, and says so: whoever could read it so far may
	 * have done so.
	 * @param archivo a file or folder that is there
	 * @param permisos nine letters, as POSIX writes them
	 */
	static void cerrar(Path archivo, String permisos) {
		if (!POSIX) {
			return;
		}
		try {
			Set<PosixFilePermission> debidos = PosixFilePermissions.fromString(permisos);
			if (!debidos.containsAll(Files.getPosixFilePermissions(archivo))) {
				Files.setPosixFilePermissions(archivo, debidos);
				LOG.warn("Others could use {}; now only its owner can", archivo);
			}
		}
		catch (IOException ex) {
			LOG.warn("Others can use {}, and that could not be changed", archivo);
		}
	}

	/**
	 * Keeps what a file holds under the next name that is free, on the disk before the
	 * file is replaced.
	 * @return the copy, {@code FILE.anterior-N}
	 */
	static Path apartar(Path archivo) throws IOException {
		for (int n = 1;; n++) {
			Path aparte = archivo.resolveSibling(archivo.getFileName() + ".anterior-" + n);
			try {
				Files.copy(archivo, aparte, StandardCopyOption.COPY_ATTRIBUTES);
				try (FileChannel canal = FileChannel.open(aparte, StandardOpenOption.WRITE)) {
					canal.force(true);
				}
				return aparte;
			}
			catch (FileAlreadyExistsException ex) {
				// That one was put aside before.
			}
		}
	}

	/**
	 * Attributes of what nobody else may read, where the file system knows owners.
	 * @param permisos nine letters, as POSIX writes them
	 */
	public static FileAttribute<?>[] soloDelDueno(String permisos) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permisos)) }
				: new FileAttribute<?>[0];
	}

}
