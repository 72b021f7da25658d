package ec.clavepatronal.almacen;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.spec.SecretKeySpec;

import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * Keys for tests, and what was written before ciphertexts named theirs.
 */
public enum LlavesDePrueba {

	A, B, C;

	/** As it stands in a setting or in the file. */
	public String base64() {
		return Base64.getEncoder().encodeToString(bytes());
	}

	/** What closes under the first of these and opens under all. */
	public static Cifrado cifrado(LlavesDePrueba... llaves) {
		return new Cifrado(new Llaves(llavero(llaves)));
	}

	static Llavero llavero(LlavesDePrueba... llaves) {
		return Llavero.de(Arrays.stream(llaves).map((llave) -> new Llave(llave.bytes())).toArray(Llave[]::new));
	}

	/** Closes as the first version of the application did. */
	public byte[] cerrarComoAntes(String lugar, byte[] texto) {
		byte[] nombre = lugar.getBytes(StandardCharsets.UTF_8);
		return new AesBytesEncryptor(new SecretKeySpec(bytes(), "AES"), KeyGenerators.secureRandom(12),
				CipherAlgorithm.GCM)
			.encrypt(ByteBuffer.allocate(Integer.BYTES + nombre.length + texto.length)
				.putInt(nombre.length)
				.put(nombre)
				.put(texto)
				.array());
	}

	private byte[] bytes() {
		byte[] bytes = new byte[32];
		Arrays.fill(bytes, (byte) (ordinal() + 1));
		return bytes;
	}

}
