package ec.clavepatronal.respaldo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import ec.clavepatronal.almacen.Carpeta;
import ec.clavepatronal.almacen.Sha256;
import ec.clavepatronal.respaldo.RespaldoFallido.Motivo;

/**
 * The key under which copies are encrypted: 32 random bytes in base64, in a file that the
 * operator keeps elsewhere. Never the key of the answers.
 */
final class LlaveDeRespaldo {

	/** Enough to tell keys apart; of random bytes it gives nothing away. */
	static final int HUELLA = 8;

	private static final int BYTES = 32;

	private final byte[] bytes;

	private LlaveDeRespaldo(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * Makes a key in a file that only its owner can read.
	 * @throws RespaldoFallido if the file is there or cannot be written
	 */
	static void crear(Path archivo) throws RespaldoFallido {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		try {
			Files.createFile(archivo, Carpeta.soloDelDueno("rw-------"));
			Files.writeString(archivo, Base64.getEncoder().encodeToString(bytes) + "\n",
					StandardOpenOption.TRUNCATE_EXISTING);
		}
		catch (FileAlreadyExistsException ex) {
			throw new RespaldoFallido(Motivo.YA_EXISTE, ex, archivo);
		}
		catch (IOException ex) {
			throw new RespaldoFallido(Motivo.SIN_ESCRIBIR, ex, archivo);
		}
	}

	/** Reads what {@link #crear} wrote. */
	static LlaveDeRespaldo leer(Path archivo) throws RespaldoFallido {
		try {
			byte[] bytes = Base64.getDecoder().decode(Files.readString(archivo, StandardCharsets.US_ASCII).strip());
			if (bytes.length == BYTES) {
				return new LlaveDeRespaldo(bytes);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			// Said below, without repeating what was read.
		}
		throw new RespaldoFallido(Motivo.LLAVE_ILEGIBLE, archivo);
	}

	byte[] bytes() {
		return this.bytes.clone();
	}

	/** Tells this key from others, and nothing else. */
	byte[] huella() {
		return Arrays.copyOf(Sha256.of("clave-patronal respaldo".getBytes(StandardCharsets.UTF_8), this.bytes), HUELLA);
	}

}
