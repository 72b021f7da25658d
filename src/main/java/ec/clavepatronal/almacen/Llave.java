package ec.clavepatronal.almacen;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * One key: 32 random bytes. What it closes begins with a header that names it: a byte for
 * the way of closing and four of a hash of the key. The header is closed with the text,
 * so that it cannot be changed or taken away.
 */
final class Llave {

	/** Way of closing: AES-256-GCM under the key that was derived for the answers. */
	private static final byte FORMA = 1;

	static final int BYTES = 32;

	private static final int HUELLA = 4;

	/** The length that GCM is made for. */
	private static final int NONCE = 12;

	/** What GCM adds to tell whether anything was changed. */
	private static final int MARCA = 16;

	private static final byte[] SIN_CABECERA = {};

	private final byte[] bytes;

	private final byte[] cabecera;

	private final BytesEncryptor aes;

	/** What was written before there were headers was closed with the key itself. */
	private final BytesEncryptor antes;

	Llave(byte[] bytes) {
		this.bytes = bytes.clone();
		byte[] huella = derivar("clave-patronal llave: huella");
		this.cabecera = ByteBuffer.allocate(1 + HUELLA).put(FORMA).put(huella, 0, HUELLA).array();
		this.aes = aes(derivar("clave-patronal llave: respuestas"));
		this.antes = aes(bytes);
	}

	static Llave nueva() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return new Llave(bytes);
	}

	/** Empty if the text is no key. */
	static Optional<Llave> leer(String base64) {
		try {
			byte[] bytes = Base64.getDecoder().decode(base64.strip());
			return (bytes.length == BYTES) ? Optional.of(new Llave(bytes)) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** A key for one purpose, from which neither this one nor another can be told. */
	private byte[] derivar(String para) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.bytes, "HmacSHA256"));
			return mac.doFinal(para.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static BytesEncryptor aes(byte[] llave) {
		return new AesBytesEncryptor(new SecretKeySpec(llave, "AES"), KeyGenerators.secureRandom(NONCE),
				CipherAlgorithm.GCM);
	}

	/** What everything begins with that this key closes. */
	byte[] cabecera() {
		return this.cabecera.clone();
	}

	/** Whether it says that this key closed it. */
	boolean nombradaEn(byte[] cerrado) {
		return empieza(cerrado, this.cabecera);
	}

	byte[] cerrar(String lugar, byte[] texto) {
		byte[] nombre = nombre(this.cabecera, lugar);
		byte[] cerrado = this.aes
			.encrypt(ByteBuffer.allocate(nombre.length + texto.length).put(nombre).put(texto).array());
		return ByteBuffer.allocate(this.cabecera.length + cerrado.length).put(this.cabecera).put(cerrado).array();
	}

	/** Opens what names this key. */
	Optional<byte[]> abrir(String lugar, byte[] cerrado) {
		return abrir(this.aes, nombre(this.cabecera, lugar),
				Arrays.copyOfRange(cerrado, this.cabecera.length, cerrado.length));
	}

	/** Opens what names no key. */
	Optional<byte[]> abrirSinCabecera(String lugar, byte[] cerrado) {
		return abrir(this.antes, nombre(SIN_CABECERA, lugar), cerrado);
	}

	private static Optional<byte[]> abrir(BytesEncryptor aes, byte[] nombre, byte[] cerrado) {
		if (cerrado.length < NONCE + MARCA) {
			return Optional.empty();
		}
		try {
			byte[] abierto = aes.decrypt(cerrado);
			return empieza(abierto, nombre) ? Optional.of(Arrays.copyOfRange(abierto, nombre.length, abierto.length))
					: Optional.empty();
		}
		catch (IllegalStateException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Where something is kept and what names its key, with the length of both. */
	private static byte[] nombre(byte[] cabecera, String lugar) {
		byte[] donde = lugar.getBytes(StandardCharsets.UTF_8);
		int largo = cabecera.length + donde.length;
		return ByteBuffer.allocate(Integer.BYTES + largo).putInt(largo).put(cabecera).put(donde).array();
	}

	private static boolean empieza(byte[] bytes, byte[] principio) {
		return bytes.length >= principio.length
				&& Arrays.equals(bytes, 0, principio.length, principio, 0, principio.length);
	}

	byte[] bytes() {
		return this.bytes.clone();
	}

	String base64() {
		return Base64.getEncoder().encodeToString(this.bytes);
	}

	@Override
	public boolean equals(@Nullable Object otra) {
		return otra instanceof Llave llave && MessageDigest.isEqual(this.bytes, llave.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.cabecera);
	}

}
