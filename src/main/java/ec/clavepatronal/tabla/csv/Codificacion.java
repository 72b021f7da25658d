package ec.clavepatronal.tabla.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;

/**
 * How a text file turns letters into bytes, told by all of its bytes.
 *
 * @param nombre as it is told to people
 * @param mezclada whether single letters of it are of another one (windows-1252 in UTF-8)
 * @param marca bytes in front that are no text
 */
record Codificacion(Charset nombre, boolean mezclada, int marca) {

	static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	/** Looks through a file. */
	static Codificacion de(Path ruta) throws IOException {
		Comienzo comienzo = Comienzo.de(ruta);
		if (comienzo.es(0xFF, 0xFE)) {
			return new Codificacion(StandardCharsets.UTF_16LE, false, 2);
		}
		if (comienzo.es(0xFE, 0xFF)) {
			return new Codificacion(StandardCharsets.UTF_16BE, false, 2);
		}
		if (comienzo.deDosEnDos(1)) {
			return new Codificacion(StandardCharsets.UTF_16LE, false, 0);
		}
		if (comienzo.deDosEnDos(0)) {
			return new Codificacion(StandardCharsets.UTF_16BE, false, 0);
		}
		int marca = comienzo.es(0xEF, 0xBB, 0xBF) ? 3 : 0;
		return deUnoEnUno(ruta, marca);
	}

	private static Codificacion deUnoEnUno(Path ruta, int marca) throws IOException {
		Recuento recuento = new Recuento();
		try (InputStream flujo = Files.newInputStream(ruta)) {
			byte[] bloque = new byte[64 * 1024];
			for (int leidos = flujo.read(bloque); leidos > 0; leidos = flujo.read(bloque)) {
				recuento.contar(bloque, leidos);
			}
		}
		if (recuento.conCeros()) {
			throw new ArchivoRechazado(Detalle.OTRO_FORMATO);
		}
		boolean valido = recuento.esValido();
		if (valido || marca > 0 || recuento.predomina()) {
			return new Codificacion(StandardCharsets.UTF_8, !valido, marca);
		}
		return new Codificacion(WINDOWS_1252, false, 0);
	}

	/** The text of a file; to be closed. */
	Reader lector(Path ruta) throws IOException {
		InputStream flujo = Files.newInputStream(ruta);
		flujo.skipNBytes(this.marca);
		return this.mezclada ? new LectorMezclado(flujo) : new InputStreamReader(flujo, this.nombre);
	}

}
