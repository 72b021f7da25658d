package ec.clavepatronal.catastro.archivo;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * One entry of a ZIP, held to the size and the checksum that the ZIP declares, which
 * {@link java.util.zip.ZipFile} does not do: no bomb beyond it, no damaged byte within.
 */
final class FlujoIntegro extends FilterInputStream {

	private final ZipEntry entrada;

	private final CRC32 suma = new CRC32();

	private long leidos;

	FlujoIntegro(InputStream flujo, ZipEntry entrada) {
		super(flujo);
		this.entrada = entrada;
	}

	@Override
	public int read() throws IOException {
		byte[] uno = new byte[1];
		return (read(uno, 0, 1) < 0) ? -1 : uno[0] & 0xFF;
	}

	@Override
	public int read(byte[] destino, int desde, int largo) throws IOException {
		int cuantos = super.read(destino, desde, largo);
		if (cuantos > 0) {
			this.leidos += cuantos;
			this.suma.update(destino, desde, cuantos);
		}
		boolean estaEntero = this.leidos == this.entrada.getSize() && this.suma.getValue() == this.entrada.getCrc();
		if (this.leidos > this.entrada.getSize() || (cuantos < 0 && !estaEntero)) {
			throw new ZipException("not what the archive declares");
		}
		return cuantos;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}
