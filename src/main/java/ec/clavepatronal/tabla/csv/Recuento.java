package ec.clavepatronal.tabla.csv;

/**
 * What the bytes of a text would be in UTF-8.
 */
final class Recuento {

	private long ceros;

	private long letras;

	private long malos;

	private int faltan;

	/** Takes some more of them. */
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

	/** Bytes that no text has. */
	boolean conCeros() {
		return this.ceros > 0;
	}

	/** Whether all of it is. */
	boolean esValido() {
		return this.malos == 0;
	}

	/** Whether more letters are than bytes that cannot be. */
	boolean predomina() {
		return this.letras > this.malos;
	}

}
