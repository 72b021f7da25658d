package ec.clavepatronal.propietario;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import ec.clavepatronal.almacen.Sha256;

/**
 * The secret that a browser proves itself with: 256 random bits. Stores get its hash.
 *
 * @param valor 32 bytes in base64 without padding
 */
record Ficha(String valor) {

	private static final int BYTES = 32;

	private static final Pattern FORMA = Pattern.compile("[\\w-]{43}");

	private static final SecureRandom AZAR = new SecureRandom();

	static Ficha nueva() {
		byte[] bytes = new byte[BYTES];
		AZAR.nextBytes(bytes);
		return new Ficha(base64(bytes));
	}

	static Optional<Ficha> leer(String texto) {
		return FORMA.matcher(texto).matches() ? Optional.of(new Ficha(texto)) : Optional.empty();
	}

	String huella() {
		return base64(Sha256.of(this.valor.getBytes(StandardCharsets.US_ASCII)));
	}

	private static String base64(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** Opens everything of its owner. */
	@Override
	public String toString() {
		return "Ficha[]";
	}

}
