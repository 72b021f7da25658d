package ec.clavepatronal.catastro.archivo;

import java.io.IOException;
import java.io.InputStream;

import ec.clavepatronal.catastro.archivo.ArchivoIlegible.Motivo;

/**
 * What a file is, told by its first bytes: names and endings lie.
 */
final class Firma {

	/** Up to the flags of the first entry of a ZIP. */
	private static final int LARGO = 8;

	private static final int CIFRADO = 6;

	private final byte[] comienzo;

	private Firma(byte[] comienzo) {
		this.comienzo = comienzo;
	}

	static Firma de(InputStream flujo) throws IOException {
		return new Firma(flujo.readNBytes(LARGO));
	}

	/** Also one without entries, or in several volumes. */
	boolean esZip() {
		return empieza('P', 'K', 3, 4) || empieza('P', 'K', 5, 6) || empieza('P', 'K', 7, 8);
	}

	void comprobarZip() throws ArchivoIlegible {
		if (this.comienzo.length > CIFRADO && (this.comienzo[CIFRADO] & 1) != 0) {
			throw new ArchivoIlegible(Motivo.ZIP_CIFRADO);
		}
	}

	void comprobarTexto() throws ArchivoIlegible {
		if (this.comienzo.length == 0) {
			throw new ArchivoIlegible(Motivo.VACIO);
		}
		if (empieza(0xD0, 0xCF, 0x11, 0xE0)) {
			throw new ArchivoIlegible(Motivo.EXCEL);
		}
		if (empieza(0xFF, 0xFE) || empieza(0xFE, 0xFF) || empieza('N', 0) || empieza(0, 'N')) {
			throw new ArchivoIlegible(Motivo.UTF_16);
		}
		if (esZip()) {
			throw new ArchivoIlegible(Motivo.NO_ES_TEXTO);
		}
	}

	private boolean empieza(int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (i == this.comienzo.length || (this.comienzo[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

}
