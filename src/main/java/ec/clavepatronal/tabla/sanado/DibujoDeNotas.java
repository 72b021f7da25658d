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

	/** Beyond the numbers that spreadsheet programs give to their own. */
	private static final int PRIMER_NUMERO = 60 * 1024;

	private static final String FIN = "</xml>";

	private static final String COMIENZO = """
			<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
			xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">\
			<o:idmap v:ext="edit" data="60"/></o:shapelayout>""";

	private static final String TIPO = """
			<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
			<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""";

	private static final String FORMA = """
			<v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;\
			width:220pt;height:90pt;z-index:%d;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">\
			<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
			<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
			<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
			<x:Anchor>%d,15,%d,2,%d,31,%d,8</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row>\
			<x:Column>%d</x:Column></x:ClientData></v:shape>""";

	private int cuantas;

	/** For a sheet that had none. */
	void escribir(Notas notas, OutputStream salida) throws IOException {
		salida.write((COMIENZO + TIPO).getBytes(StandardCharsets.UTF_8));
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
			salida.write(TIPO.getBytes(StandardCharsets.UTF_8));
		}
		formas(notas, salida);
		salida.write(antiguo, fin, antiguo.length - fin);
	}

	private void formas(Notas notas, OutputStream salida) throws IOException {
		notas.nuevas((fila, columna, texto) -> {
			this.cuantas++;
			int arriba = Math.max(fila - 2, 0);
			salida.write(
					FORMA
						.formatted(PRIMER_NUMERO + this.cuantas, this.cuantas, columna + 1, arriba, columna + 4,
								arriba + 5, fila - 1, columna)
						.getBytes(StandardCharsets.UTF_8));
		});
	}

}
