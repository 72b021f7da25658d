package ec.clavepatronal.tabla.xlsx;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Many byte arrays of any length, in blocks: a third of the memory that strings would
 * take.
 */
final class Bloques {

	private static final int BLOQUE = 1 << 16;

	private static final int POR_TRAMO = 1 << 12;

	/** Of each: its block, where it begins there, how long it is. */
	private final List<int[]> comienzos = new ArrayList<>();

	private final List<byte[]> bloques = new ArrayList<>();

	private int cuantos;

	private int usados = BLOQUE;

	int cuantos() {
		return this.cuantos;
	}

	void anadir(byte[] bytes) {
		if (this.usados + bytes.length > BLOQUE) {
			this.bloques.add(new byte[Math.max(BLOQUE, bytes.length)]);
			this.usados = 0;
		}
		byte[] bloque = this.bloques.get(this.bloques.size() - 1);
		System.arraycopy(bytes, 0, bloque, this.usados, bytes.length);
		if (this.cuantos % POR_TRAMO == 0) {
			this.comienzos.add(new int[POR_TRAMO * 3]);
		}
		int[] tramo = this.comienzos.get(this.cuantos / POR_TRAMO);
		int lugar = this.cuantos % POR_TRAMO * 3;
		tramo[lugar] = this.bloques.size() - 1;
		tramo[lugar + 1] = this.usados;
		tramo[lugar + 2] = bytes.length;
		this.usados += bytes.length;
		this.cuantos++;
	}

	String texto(int numero, Charset codificacion) {
		int[] tramo = this.comienzos.get(numero / POR_TRAMO);
		int lugar = numero % POR_TRAMO * 3;
		byte[] bloque = this.bloques.get(tramo[lugar]);
		return new String(bloque, tramo[lugar + 1], tramo[lugar + 2], codificacion);
	}

}
