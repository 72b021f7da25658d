package ec.clavepatronal.tabla.paquete;

/**
 * How archives begin.
 */
public final class Firma {

	private Firma() {
	}

	/** A ZIP: with parts, without any, or in volumes. */
	public static boolean esZip(byte[] comienzo) {
		return empieza(comienzo, 'P', 'K', 3, 4) || empieza(comienzo, 'P', 'K', 5, 6)
				|| empieza(comienzo, 'P', 'K', 7, 8);
	}

	/** The container of all that Office wrote before 2007, and of what it encrypts. */
	public static boolean esOle(byte[] comienzo) {
		return empieza(comienzo, 0xD0, 0xCF, 0x11, 0xE0);
	}

	private static boolean empieza(byte[] comienzo, int... bytes) {
		if (comienzo.length < bytes.length) {
			return false;
		}
		for (int i = 0; i < bytes.length; i++) {
			if ((comienzo[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

}
