package ec.clavepatronal.almacen;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import javax.crypto.SecretKey;

import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * Encrypts what people answered (AES-256-GCM, a fresh nonce for each writing). What is
 * closed for one place opens in that place only, so rows cannot be exchanged.
 * Thread-safe.
 */
public final class Cifrado {

	/** The length that GCM is made for. */
	private static final int NONCE = 12;

	/** What GCM adds to tell whether anything was changed. */
	private static final int MARCA = 16;

	private final BytesEncryptor aes;

	private final AtomicLong sinAbrir = new AtomicLong();

	Cifrado(SecretKey llave) {
		this.aes = new AesBytesEncryptor(llave, KeyGenerators.secureRandom(NONCE), CipherAlgorithm.GCM);
	}

	/**
	 * Closes a text.
	 * @param lugar where it will be kept, such as the id of its row
	 * @param texto the plain bytes
	 */
	public byte[] cerrar(String lugar, byte[] texto) {
		byte[] nombre = lugar.getBytes(StandardCharsets.UTF_8);
		return this.aes.encrypt(ByteBuffer.allocate(Integer.BYTES + nombre.length + texto.length)
			.putInt(nombre.length)
			.put(nombre)
			.put(texto)
			.array());
	}

	/**
	 * Opens what was closed.
	 * @param lugar where it was found
	 * @param cerrado the encrypted bytes
	 * @return the plain bytes, or nothing when they were closed under another key, for
	 * another place, or were changed
	 */
	public Optional<byte[]> abrir(String lugar, byte[] cerrado) {
		Optional<byte[]> abierto = descifrar(lugar, cerrado);
		if (abierto.isEmpty()) {
			this.sinAbrir.incrementAndGet();
		}
		return abierto;
	}

	/** How often something did not open since the start. */
	public long sinAbrir() {
		return this.sinAbrir.get();
	}

	private Optional<byte[]> descifrar(String lugar, byte[] cerrado) {
		if (cerrado.length < NONCE + MARCA) {
			return Optional.empty();
		}
		ByteBuffer abierto;
		try {
			abierto = ByteBuffer.wrap(this.aes.decrypt(cerrado));
		}
		catch (IllegalStateException | IllegalArgumentException ex) {
			return Optional.empty();
		}
		byte[] nombre = new byte[abierto.getInt()];
		abierto.get(nombre);
		if (!lugar.equals(new String(nombre, StandardCharsets.UTF_8))) {
			return Optional.empty();
		}
		byte[] texto = new byte[abierto.remaining()];
		abierto.get(texto);
		return Optional.of(texto);
	}

}
