package ec.clavepatronal.catastro;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Lines of a file of any size, in memory of a fixed size. Each line is UTF-8 if it can
 * be, and windows-1252 otherwise: in one file both were met.
 */
final class Lineas {

	/** In bytes; a row of the registry has some 350. */
	static final int LARGO_MAXIMO = 16 * 1024;

	private static final int BLOQUE = 256 * 1024;

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	/** What the decoder puts in place of bytes that it cannot read. */
	private static final char ILEGIBLE = '\uFFFD';

	private final InputStream origen;

	private final byte[] bloque = new byte[BLOQUE];

	private int desde;

	private int hasta;

	private long numero;

	private long leidos;

	private String texto = "";

	private boolean enUtf8 = true;

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

	/** Without its end; only the beginning if the line is {@link #esExcesiva()}. */
	String texto() {
		return this.texto;
	}

	boolean enUtf8() {
		return this.enUtf8;
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
			descifrar(ArchivoSri.MUESTRA);
		}
		else {
			descifrar((largo > 0 && this.bloque[fin - 1] == '\r') ? largo - 1 : largo);
		}
		if (fin < 0) {
			saltar();
		}
		else {
			consumir(Math.min(fin + 1, this.hasta));
		}
	}

	private void descifrar(int largo) {
		this.texto = new String(this.bloque, this.desde, largo, StandardCharsets.UTF_8);
		this.enUtf8 = this.texto.indexOf(ILEGIBLE) < 0 || loTrae(largo);
		if (!this.enUtf8) {
			this.texto = new String(this.bloque, this.desde, largo, WINDOWS_1252);
		}
	}

	/** Whether the mark of the unreadable stands in the file itself. */
	private boolean loTrae(int largo) {
		byte[] deVuelta = this.texto.getBytes(StandardCharsets.UTF_8);
		return Arrays.equals(deVuelta, 0, deVuelta.length, this.bloque, this.desde, this.desde + largo);
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

	private int buscarFin(int inicio) {
		for (int i = inicio; i < this.hasta; i++) {
			if (this.bloque[i] == '\n') {
				return i;
			}
		}
		return -1;
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
