package ec.clavepatronal.tabla.apertura;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.Libro;
import ec.clavepatronal.tabla.paquete.Firma;

/**
 * What a file is, told by its bytes: names and endings lie.
 */
final class Reconocimiento {

	private static final int LARGO = 512;

	/** How Office names the stream that holds a workbook under a password. */
	private static final byte[] CIFRADO = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	private Reconocimiento() {
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
		if (Firma.esZip(comienzo)) {
			return Libro.Tipo.XLSX;
		}
		if (Firma.esOle(comienzo)) {
			throw new ArchivoRechazado(Rastro.contiene(ruta, CIFRADO) ? Detalle.CIFRADO : Detalle.XLS);
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

}
