package ec.clavepatronal.almacen;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.BooleanSupplier;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The key under which answers are encrypted: 32 random bytes in base64, from the settings
 * or from a file of its own beside the embedded database.
 */
final class Llave {

	static final String ARCHIVO = "cifrado.llave";

	private static final int BYTES = 32;

	private Llave() {
	}

	/**
	 * Reads the key, or makes one for a database that is new.
	 * @param haySello whether something was encrypted already: then no key is made
	 */
	static SecretKey de(Motor motor, @Nullable String ajuste, Carpeta carpeta, BooleanSupplier haySello) {
		if (ajuste != null && !ajuste.isBlank()) {
			return leer(ajuste, "clave-patronal.llave");
		}
		if (motor != Motor.SQLITE) {
			throw new AlmacenInservible(AlmacenInservible.Motivo.SIN_LLAVE);
		}
		return enArchivo(carpeta.archivo(ARCHIVO), haySello);
	}

	private static SecretKey enArchivo(Path archivo, BooleanSupplier haySello) {
		try {
			if (Files.exists(archivo)) {
				Carpeta.cerrar(archivo, "rw-------");
			}
			else if (haySello.getAsBoolean()) {
				throw new AlmacenInservible(AlmacenInservible.Motivo.LLAVE_PERDIDA, archivo.toString(), null);
			}
			else {
				escribir(archivo);
			}
			return leer(Files.readString(archivo), archivo.toString());
		}
		catch (IOException ex) {
			throw new AlmacenInservible(AlmacenInservible.Motivo.CARPETA, archivo.toString(), ex);
		}
	}

	/**
	 * Moved into place whole, so that a start cut short leaves no half key behind, and on
	 * the disk before anything is encrypted under it.
	 */
	private static void escribir(Path archivo) throws IOException {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		Path nueva = Files.createTempFile(archivo.getParent(), "llave", ".nueva", Carpeta.soloDelDueno("rw-------"));
		try {
			try (FileChannel canal = FileChannel.open(nueva, StandardOpenOption.WRITE)) {
				canal.write(StandardCharsets.US_ASCII.encode(Base64.getEncoder().encodeToString(bytes) + "\n"));
				canal.force(true);
			}
			Files.createLink(archivo, nueva);
		}
		catch (FileAlreadyExistsException ex) {
			// Another start was faster; its key is as good.
		}
		catch (UnsupportedOperationException ex) {
			Files.move(nueva, archivo);
		}
		finally {
			Files.deleteIfExists(nueva);
		}
		Carpeta.asentar(archivo);
	}

	private static SecretKey leer(String base64, String donde) {
		try {
			byte[] bytes = Base64.getDecoder().decode(base64.strip());
			if (bytes.length == BYTES) {
				return new SecretKeySpec(bytes, "AES");
			}
		}
		catch (IllegalArgumentException ex) {
			// Said below, without repeating what was read.
		}
		throw new AlmacenInservible(AlmacenInservible.Motivo.LLAVE_INCORRECTA, donde, null);
	}

}
