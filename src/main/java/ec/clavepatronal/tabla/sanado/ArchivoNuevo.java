package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import ec.clavepatronal.tabla.paquete.Paquete;

/**
 * The archive that is written: parts of ours, and parts that stay as they were.
 */
final class ArchivoNuevo {

	private final ZipOutputStream zip;

	/** The stream is left open. */
	ArchivoNuevo(OutputStream salida) {
		this.zip = new ZipOutputStream(salida);
	}

	/** For one that is unpacked again at once. */
	ArchivoNuevo deprisa() {
		this.zip.setLevel(Deflater.BEST_SPEED);
		return this;
	}

	void parte(String nombre, Escritura escritura) throws IOException {
		this.zip.putNextEntry(new ZipEntry(nombre));
		escritura.escribir(this.zip);
		this.zip.closeEntry();
	}

	void copiar(Paquete paquete, ZipEntry entrada) throws IOException {
		ZipEntry copia = new ZipEntry(entrada.getName());
		if (entrada.getLastModifiedTime() != null) {
			copia.setLastModifiedTime(entrada.getLastModifiedTime());
		}
		this.zip.putNextEntry(copia);
		try (InputStream flujo = paquete.flujo(entrada)) {
			flujo.transferTo(this.zip);
		}
		this.zip.closeEntry();
	}

	void terminar() throws IOException {
		this.zip.finish();
	}

}
