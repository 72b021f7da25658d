package ec.clavepatronal.catastro.importacion;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import ec.clavepatronal.catastro.archivo.ArchivoSri;
import ec.clavepatronal.catastro.deposito.Renglon;

/**
 * Rows to be sorted in memory, as bytes: objects would take four times the room, and
 * comparing their texts most of the time of an import.
 */
final class Tanda {

	/** Of a row with all that belongs to it; those of the SRI take some 95. */
	private static final int BYTES_POR_FILA = 120;

	/** One row of the longest line that is read has room in any case. */
	private static final int BYTES_AL_MENOS = 8 * ArchivoSri.LINEA;

	/** Beside a RUC in one long, which leaves room for 19 of them. */
	private static final int BITS_DEL_LUGAR = 17;

	/** So few that the last of them are in order as soon as the file has been read. */
	static final int FILAS = 1 << BITS_DEL_LUGAR;

	private final ByteBuffer bytes;

	/** The digits of the RUC, then the place where the row came: the order, mostly. */
	private final long[] orden;

	private final int[] inicios;

	private int filas;

	Tanda(int capacidad) {
		int filas = Math.min(capacidad, FILAS);
		this.bytes = ByteBuffer.allocate(Math.max(filas * BYTES_POR_FILA, BYTES_AL_MENOS));
		this.orden = new long[filas];
		this.inicios = new int[filas];
	}

	boolean vacia() {
		return this.filas == 0;
	}

	/** Takes a row, or nothing when there is no room for it. */
	boolean agregar(Renglon r) {
		byte[][] textos = { utf8(r.ruc()), utf8(r.razonSocial()), utf8(r.nombre()), utf8(r.provincia()),
				utf8(r.canton()) };
		int largo = Integer.BYTES * 3 + Long.BYTES + 3;
		for (byte[] texto : textos) {
			largo += Short.BYTES + texto.length;
		}
		if (this.filas == this.orden.length || this.bytes.remaining() < Integer.BYTES + largo) {
			return false;
		}
		this.orden[this.filas] = Long.parseLong(r.ruc()) << BITS_DEL_LUGAR | this.filas;
		this.inicios[this.filas] = this.bytes.position();
		this.filas++;
		this.bytes.putInt(largo)
			.putInt(r.establecimiento())
			.putInt(r.archivo())
			.putLong(r.actualizado())
			.put((byte) r.estado())
			.put((byte) r.tipo())
			.putInt(r.suspendido())
			.put((byte) (r.abierto() ? 1 : 0));
		for (byte[] texto : textos) {
			this.bytes.putShort((short) texto.length).put(texto);
		}
		return true;
	}

	/** A row from the bytes after its length. */
	static Renglon leer(ByteBuffer bytes) {
		int establecimiento = bytes.getInt();
		int archivo = bytes.getInt();
		long actualizado = bytes.getLong();
		int estado = bytes.get();
		int tipo = bytes.get();
		int suspendido = bytes.getInt();
		boolean abierto = bytes.get() == 1;
		return new Renglon(texto(bytes), establecimiento, archivo, actualizado, estado, tipo, texto(bytes), suspendido,
				abierto, texto(bytes), texto(bytes), texto(bytes));
	}

	/** Writes all rows in their order, and is empty then. */
	void volcar(OutputStream flujo) throws IOException {
		Arrays.sort(this.orden, 0, this.filas);
		int desde = 0;
		while (desde < this.filas) {
			int hasta = desde + 1;
			while (hasta < this.filas && this.orden[hasta] >> BITS_DEL_LUGAR == this.orden[desde] >> BITS_DEL_LUGAR) {
				hasta++;
			}
			if (hasta == desde + 1) {
				escribir(lugar(desde), flujo);
			}
			else {
				for (int lugar : ordenados(desde, hasta)) {
					escribir(lugar, flujo);
				}
			}
			desde = hasta;
		}
		this.filas = 0;
		this.bytes.clear();
	}

	/** Rows of one RUC, of which there are few. */
	private List<Integer> ordenados(int desde, int hasta) {
		return IntStream.range(desde, hasta)
			.mapToObj(this::lugar)
			.sorted(Comparator.comparing(this::renglon, Renglon.ORDEN))
			.toList();
	}

	private int lugar(int puesto) {
		return (int) (this.orden[puesto] & (FILAS - 1));
	}

	private Renglon renglon(int lugar) {
		return leer(this.bytes.duplicate().position(this.inicios[lugar] + Integer.BYTES));
	}

	private void escribir(int lugar, OutputStream flujo) throws IOException {
		int inicio = this.inicios[lugar];
		flujo.write(this.bytes.array(), inicio, Integer.BYTES + this.bytes.getInt(inicio));
	}

	private static byte[] utf8(String texto) {
		return texto.getBytes(StandardCharsets.UTF_8);
	}

	private static String texto(ByteBuffer bytes) {
		int largo = Short.toUnsignedInt(bytes.getShort());
		String texto = new String(bytes.array(), bytes.position(), largo, StandardCharsets.UTF_8);
		bytes.position(bytes.position() + largo);
		return texto;
	}

}
