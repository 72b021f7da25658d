package ec.clavepatronal.tabla;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a file is, told by its bytes: names and endings lie.
 */
final class Firma {

	private static final int LARGO = 512;

	/** How Office names the stream that holds a workbook under a password. */
	private static final byte[] CIFRADO = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	private Firma() {
	}

	/** CSV is what nothing else could be. */
	static Libro.Tipo tipo(Path ruta) throws IOException {
		byte[] comienzo;
		try (InputStream flujo = Files.newInputStream(ruta)) {
			comienzo = flujo.readNBytes(LARGO);
		}
		if (comienzo.length == 0) {
			throw new ArchivoRechazado(Detalle.VACIO);
		}
		if (esZip(comienzo)) {
			return Libro.Tipo.XLSX;
		}
		if (esOle(comienzo)) {
			throw new ArchivoRechazado(contiene(ruta, CIFRADO) ? Detalle.CIFRADO : Detalle.XLS);
		}
		String texto = new String(comienzo, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
		if (texto.startsWith("%pdf")) {
			throw new ArchivoRechazado(Detalle.PDF);
		}
		if (texto.startsWith("{\\rtf")
				|| texto.matches("(?s)(\u00EF\u00BB\u00BF)?<(\\?xml|!doctype|html|table|head).*")) {
			throw new ArchivoRechazado(Detalle.OTRO_FORMATO);
		}
		return Libro.Tipo.CSV;
	}

	static boolean esZip(byte[] comienzo) {
		return empieza(comienzo, 'P', 'K', 3, 4) || empieza(comienzo, 'P', 'K', 5, 6)
				|| empieza(comienzo, 'P', 'K', 7, 8);
	}

	/** The container of all that Office wrote before 2007, and of what it encrypts. */
	static boolean esOle(byte[] comienzo) {
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

	private static boolean contiene(Path ruta, byte[] buscado) throws IOException {
		String patron = new String(buscado, StandardCharsets.ISO_8859_1);
		byte[] bloque = new byte[64 * 1024];
		try (InputStream flujo = Files.newInputStream(ruta)) {
			int guardados = 0;
			for (int leidos = flujo.read(bloque); leidos > 0; leidos = flujo.read(bloque, guardados,
					bloque.length - guardados)) {
				int hasta = guardados + leidos;
				if (new String(bloque, 0, hasta, StandardCharsets.ISO_8859_1).contains(patron)) {
					return true;
				}
				guardados = Math.min(hasta, buscado.length);
				System.arraycopy(bloque, hasta - guardados, bloque, 0, guardados);
			}
		}
		return false;
	}

}
