package ec.clavepatronal.tabla.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.paquete.LectorXml;
import ec.clavepatronal.tabla.paquete.Paquete;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a workbook, which stand once each and apart from its sheets. They are kept
 * as bytes, in blocks: a third of what strings would take. How many there are to be, the
 * part says too, and is not believed.
 */
final class Cadenas {

	/** Of all texts together; a list of 20,000 rows has some two or three. */
	private static final long MAXIMO = 48L << 20;

	private static final int BLOQUE = 1 << 16;

	private static final int POR_TRAMO = 1 << 12;

	/** Of each: its block, where it begins there, how long it is. */
	private final List<int[]> comienzos = new ArrayList<>();

	private final List<byte[]> bloques = new ArrayList<>();

	private int cuantas;

	private int usados = BLOQUE;

	private long total;

	static Cadenas leer(Paquete paquete, @Nullable String parte, int caracteres) throws IOException {
		Cadenas cadenas = new Cadenas();
		if (parte != null) {
			try (LectorXml xml = LectorXml.abrir(paquete.parte(parte))) {
				while (xml.siguienteElemento()) {
					if (xml.nombre().equals("si")) {
						cadenas.anadir(TextoRico.leer(xml, caracteres));
					}
				}
			}
		}
		return cadenas;
	}

	private void anadir(String texto) throws ArchivoRechazado {
		byte[] bytes = texto.getBytes(StandardCharsets.UTF_8);
		this.total += bytes.length + Integer.BYTES * 2;
		if (this.total > MAXIMO) {
			throw new ArchivoRechazado(Detalle.COMPRIMIDO_EN_EXCESO);
		}
		if (this.usados + bytes.length > BLOQUE) {
			this.bloques.add(new byte[Math.max(BLOQUE, bytes.length)]);
			this.usados = 0;
		}
		byte[] bloque = this.bloques.get(this.bloques.size() - 1);
		System.arraycopy(bytes, 0, bloque, this.usados, bytes.length);
		if (this.cuantas % POR_TRAMO == 0) {
			this.comienzos.add(new int[POR_TRAMO * 3]);
		}
		int[] tramo = this.comienzos.get(this.cuantas / POR_TRAMO);
		int lugar = this.cuantas % POR_TRAMO * 3;
		tramo[lugar] = this.bloques.size() - 1;
		tramo[lugar + 1] = this.usados;
		tramo[lugar + 2] = bytes.length;
		this.usados += bytes.length;
		this.cuantas++;
	}

	String texto(int numero) throws ArchivoRechazado {
		if (numero < 0 || numero >= this.cuantas) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
		int[] tramo = this.comienzos.get(numero / POR_TRAMO);
		int lugar = numero % POR_TRAMO * 3;
		byte[] bloque = this.bloques.get(tramo[lugar]);
		return new String(bloque, tramo[lugar + 1], tramo[lugar + 2], StandardCharsets.UTF_8);
	}

}
