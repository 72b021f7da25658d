package ec.clavepatronal.tabla.apertura;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks for bytes anywhere in a file, without holding it.
 */
final class Rastro {

	private Rastro() {
	}

	static boolean contiene(Path ruta, byte[] buscado) throws IOException {
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
