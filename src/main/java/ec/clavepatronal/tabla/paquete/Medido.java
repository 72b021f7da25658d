package ec.clavepatronal.tabla.paquete;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;

/**
 * A part of an archive while it is unpacked: it may not be longer than it said.
 */
final class Medido extends FilterInputStream {

	private long quedan;

	Medido(InputStream origen, long declarado) {
		super(origen);
		this.quedan = declarado;
	}

	@Override
	public int read() throws IOException {
		byte[] uno = new byte[1];
		return (read(uno, 0, 1) < 0) ? -1 : uno[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int desde, int cuantos) throws IOException {
		try {
			int leidos = super.read(bytes, desde, cuantos);
			this.quedan -= Math.max(leidos, 0);
			if (this.quedan < 0) {
				throw new ArchivoRechazado(Detalle.COMPRIMIDO_EN_EXCESO);
			}
			return leidos;
		}
		catch (ZipException | EOFException ex) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
	}

	@Override
	public long skip(long cuantos) throws IOException {
		return read(new byte[(int) Math.min(cuantos, 8192)]);
	}

}
