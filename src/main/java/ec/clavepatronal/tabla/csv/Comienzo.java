package ec.clavepatronal.tabla.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first bytes of a text, which tell of UTF-16 and of marks.
 */
final class Comienzo {

	private static final int MUESTRA = 512;

	private final byte[] bytes;

	private Comienzo(byte[] bytes) {
		this.bytes = bytes;
	}

	static Comienzo de(Path ruta) throws IOException {
		try (InputStream flujo = Files.newInputStream(ruta)) {
			return new Comienzo(flujo.readNBytes(MUESTRA));
		}
	}

	boolean es(int... marca) {
		for (int i = 0; i < marca.length; i++) {
			if (i >= this.bytes.length || (this.bytes[i] & 0xFF) != marca[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Letters of ours have a zero beside them in UTF-16.
	 * @param resto whether before them or behind
	 */
	boolean deDosEnDos(int resto) {
		int ceros = 0;
		for (int i = 0; i < this.bytes.length; i++) {
			if (this.bytes[i] == 0) {
				if (i % 2 != resto) {
					return false;
				}
				ceros++;
			}
		}
		return ceros * 4 > this.bytes.length;
	}

}
