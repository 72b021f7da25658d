package ec.clavepatronal.catastro.archivo;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Lines of a file of any size, in memory of a fixed size.
 */
final class Lineas {

	/** In bytes; a row of the registry has some 350. */
	static final int LARGO_MAXIMO = 16 * 1024;

	private static final int BLOQUE = 256 * 1024;

	private static final VarHandle OCHO_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class,
			ByteOrder.LITTLE_ENDIAN);

	private static final long OCHO_UNOS = 0x0101_0101_0101_0101L;

	private static final long OCHO_FINES = '\n' * OCHO_UNOS;

	private final InputStream origen;

	private final byte[] bloque = new byte[BLOQUE];

	private int desde;

	private int hasta;

	private long numero;

	private long leidos;

	private String cruda = "";

	private boolean excesiva;

	Lineas(InputStream origen) {
		this.origen = origen;
	}

	/** Goes to the next line. */
	boolean avanzar() throws IOException {
		int fin = buscarFin(this.desde);
		while (fin < 0 && this.hasta - this.desde <= LARGO_MAXIMO) {
			int visto = this.hasta - this.desde;
			if (!rellenar()) {
				fin = this.hasta;
			}
			else {
				fin = buscarFin(this.desde + visto);
			}
		}
		if (fin == this.desde && fin == this.hasta) {
			return false;
		}
		tomar(fin);
		return true;
	}

	long numero() {
		return this.numero;
	}

	/**
	 * The line without its end, one character for each byte: {@link Codificacion} makes
	 * text of it. Only the beginning if it is {@link #esExcesiva()}.
	 */
	String cruda() {
		return this.cruda;
	}

	boolean esExcesiva() {
		return this.excesiva;
	}

	/** Bytes up to the end of this line. */
	long leidos() {
		return this.leidos;
	}

	private void tomar(int fin) throws IOException {
		this.numero++;
		int largo = ((fin < 0) ? this.hasta : fin) - this.desde;
		this.excesiva = largo > LARGO_MAXIMO;
		if (this.excesiva) {
			largo = ArchivoSri.MUESTRA;
		}
		else if (largo > 0 && this.bloque[fin - 1] == '\r') {
			largo--;
		}
		this.cruda = new String(this.bloque, this.desde, largo, StandardCharsets.ISO_8859_1);
		if (fin < 0) {
			saltar();
		}
		else {
			consumir(Math.min(fin + 1, this.hasta));
		}
	}

	/** Passes over the rest of a line that is too long, without keeping it. */
	private void saltar() throws IOException {
		int fin = -1;
		while (fin < 0) {
			consumir(this.hasta);
			if (!rellenar()) {
				return;
			}
			fin = buscarFin(this.desde);
		}
		consumir(fin + 1);
	}

	private void consumir(int fin) {
		this.leidos += fin - this.desde;
		this.desde = fin;
	}

	/** Eight bytes at a time: of the time that a row takes, this would be a quarter. */
	private int buscarFin(int inicio) {
		byte[] bytes = this.bloque;
		int limite = this.hasta;
		int i = inicio;
		for (; i + Long.BYTES <= limite; i += Long.BYTES) {
			long resto = (long) OCHO_BYTES.get(bytes, i) ^ OCHO_FINES;
			long hallados = (resto - OCHO_UNOS) & ~resto & (OCHO_UNOS << 7);
			if (hallados != 0) {
				return i + Long.numberOfTrailingZeros(hallados) / Byte.SIZE;
			}
		}
		while (i < limite && bytes[i] != '\n') {
			i++;
		}
		return (i < limite) ? i : -1;
	}

	private boolean rellenar() throws IOException {
		System.arraycopy(this.bloque, this.desde, this.bloque, 0, this.hasta - this.desde);
		this.hasta -= this.desde;
		this.desde = 0;
		int leidos = this.origen.read(this.bloque, this.hasta, BLOQUE - this.hasta);
		this.hasta += Math.max(leidos, 0);
		return leidos > 0;
	}

}
