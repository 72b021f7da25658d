package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.paquete.Paquete;

/**
 * Where comments are drawn, as Excel wants to have it told: in VML, a language of 1998
 * that is not always XML. So what was there is copied by bytes, and ours is put before
 * its end.
 */
final class DibujoDeNotas {

	/** Of what was there; a thousand comments have half a megabyte. */
	private static final int MAXIMO = 16 << 20;

	private static final String FIN = "</xml>";

	private static final String COMIENZO = """
			<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
			xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">\
			<o:idmap v:ext="edit" data="60"/></o:shapelayout>""";

	private int cuantas;

	/** For a sheet that had none. */
	void escribir(Notas notas, OutputStream salida) throws IOException {
		salida.write((COMIENZO + FormaDeNota.TIPO).getBytes(StandardCharsets.UTF_8));
		formas(notas, salida);
		salida.write(FIN.getBytes(StandardCharsets.UTF_8));
	}

	/** For a sheet that had comments, or old buttons. */
	void escribir(Paquete paquete, String parte, Notas notas, OutputStream salida) throws IOException {
		byte[] antiguo;
		try (InputStream flujo = paquete.parte(parte)) {
			antiguo = flujo.readNBytes(MAXIMO + 1);
		}
		// One character for each byte: what is searched for is plain in any encoding.
		String texto = new String(antiguo, StandardCharsets.ISO_8859_1);
		int fin = texto.lastIndexOf(FIN);
		if (antiguo.length > MAXIMO || fin < 0) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
		salida.write(antiguo, 0, fin);
		if (!texto.contains("\"_x0000_t202\"")) {
			salida.write(FormaDeNota.TIPO.getBytes(StandardCharsets.UTF_8));
		}
		formas(notas, salida);
		salida.write(antiguo, fin, antiguo.length - fin);
	}

	private void formas(Notas notas, OutputStream salida) throws IOException {
		notas.nuevas((fila, columna, texto) -> {
			this.cuantas++;
			salida.write(FormaDeNota.forma(this.cuantas, fila, columna).getBytes(StandardCharsets.UTF_8));
		});
	}

}
