package ec.clavepatronal.almacen;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256, which every Java has.
 */
public final class Sha256 {

	private Sha256() {
	}

	/** For a stream that is read through. */
	public static MessageDigest begin() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Of several parts, one after the other. */
	public static byte[] of(byte[]... parts) {
		MessageDigest digest = begin();
		for (byte[] part : parts) {
			digest.update(part);
		}
		return digest.digest();
	}

}
