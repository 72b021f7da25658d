package ec.clavepatronal.catastro.archivo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * From bytes to letters, UTF-8 if they can be that, and windows-1252 otherwise: the SRI
 * has published both, and single rows of the one stand in files of the other. It is done
 * field by field, so that nobody pays for the fields that are not kept.
 */
final class Codificacion {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	/** What the decoder puts in place of bytes that it cannot read. */
	private static final char ILEGIBLE = '\uFFFD';

	private static final char ULTIMO_DE_ASCII = 0x7F;

	private Codificacion() {
	}

	/**
	 * Makes text of bytes.
	 * @param crudo one character for each byte
	 */
	static String descifrar(String crudo, Set<Reparacion> reparaciones) {
		if (esAscii(crudo)) {
			return crudo;
		}
		byte[] bytes = crudo.getBytes(StandardCharsets.ISO_8859_1);
		String texto = new String(bytes, StandardCharsets.UTF_8);
		// The mark may also stand in the file itself, put there by who damaged it before.
		if (texto.indexOf(ILEGIBLE) < 0 || Arrays.equals(texto.getBytes(StandardCharsets.UTF_8), bytes)) {
			return texto;
		}
		reparaciones.add(Reparacion.CODIFICACION);
		return new String(bytes, WINDOWS_1252);
	}

	static boolean esAscii(String texto) {
		for (int i = 0; i < texto.length(); i++) {
			if (texto.charAt(i) > ULTIMO_DE_ASCII) {
				return false;
			}
		}
		return true;
	}

}
