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

	private static final int MUESTRA = 512;

	/** Looks through a file. */
	static Codificacion de(Path ruta) throws IOException {
		byte[] comienzo;
		try (InputStream flujo = Files.newInputStream(ruta)) {
			comienzo = flujo.readNBytes(MUESTRA);
		}
		if (empieza(comienzo, 0xFF, 0xFE)) {
			return new Codificacion(StandardCharsets.UTF_16LE, false, 2);
		}
		if (empieza(comienzo, 0xFE, 0xFF)) {
			return new Codificacion(StandardCharsets.UTF_16BE, false, 2);
		}
		if (deDosEnDos(comienzo, 1)) {
			return new Codificacion(StandardCharsets.UTF_16LE, false, 0);
		}
		if (deDosEnDos(comienzo, 0)) {
			return new Codificacion(StandardCharsets.UTF_16BE, false, 0);
		}
		int marca = empieza(comienzo, 0xEF, 0xBB, 0xBF) ? 3 : 0;
		return deUnoEnUno(ruta, marca);
	}

	private static boolean empieza(byte[] comienzo, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (i >= comienzo.length || (comienzo[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	/** Letters of ours have a zero beside them in UTF-16. */
	private static boolean deDosEnDos(byte[] comienzo, int resto) {
		int ceros = 0;
		for (int i = 0; i < comienzo.length; i++) {
			if (comienzo[i] == 0) {
				if (i % 2 != resto) {
					return false;
				}
				ceros++;
			}
		}
		return ceros * 4 > comienzo.length;
	}

	private static Codificacion deUnoEnUno(Path ruta, int marca) throws IOException {
		Recuento recuento = new Recuento();
		try (InputStream flujo = Files.newInputStream(ruta)) {
			byte[] bloque = new byte[64 * 1024];
			for (int leidos = flujo.read(bloque); leidos > 0; leidos = flujo.read(bloque)) {
				recuento.contar(bloque, leidos);
			}
		}
		if (recuento.ceros > 0) {
			throw new ArchivoRechazado(Detalle.OTRO_FORMATO);
		}
		boolean valido = recuento.malos == 0;
		if (valido || marca > 0 || recuento.letras > recuento.malos) {
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

	/** What the bytes would be in UTF-8. */
	private static final class Recuento {

		private long ceros;

		private long letras;

		private long malos;

		private int faltan;

		void contar(byte[] bloque, int hasta) {
			for (int i = 0; i < hasta; i++) {
				byte uno = bloque[i];
				if (uno <= 0 || this.faltan > 0) {
					contar(uno & 0xFF);
				}
			}
		}

		private void contar(int uno) {
			if ((uno & 0xC0) == 0x80 && this.faltan > 0) {
				this.faltan--;
				this.letras += (this.faltan == 0) ? 1 : 0;
				return;
			}
			this.malos += (this.faltan > 0) ? 1 : 0;
			this.faltan = 0;
			if (uno == 0) {
				this.ceros++;
			}
			else if (uno >= 0xC2 && uno <= 0xF4) {
				this.faltan = (uno < 0xE0) ? 1 : (uno < 0xF0) ? 2 : 3;
			}
			else if (uno >= 0x80) {
				this.malos++;
			}
		}

	}

}
