package ec.clavepatronal.tabla.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.paquete.LectorXml;
import ec.clavepatronal.tabla.paquete.Paquete;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a workbook, which stand once each and apart from its sheets. How many
 * there are to be, the part says too, and is not believed.
 */
final class Cadenas {

	/** Of all texts together; a list of 20,000 rows has some two or three. */
	private static final long MAXIMO = 48L << 20;

	private final Bloques bloques = new Bloques();

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
		this.bloques.anadir(bytes);
	}

	String texto(int numero) throws ArchivoRechazado {
		if (numero < 0 || numero >= this.bloques.cuantos()) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
		return this.bloques.texto(numero, StandardCharsets.UTF_8);
	}

}
