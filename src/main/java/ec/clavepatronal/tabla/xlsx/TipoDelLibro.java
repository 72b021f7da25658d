package ec.clavepatronal.tabla.xlsx;

import java.io.IOException;
import java.util.regex.Pattern;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import ec.clavepatronal.tabla.paquete.LectorXml;
import ec.clavepatronal.tabla.paquete.Paquete;

/**
 * What the archive says that its main part is.
 */
final class TipoDelLibro {

	static final String TIPOS_DE_CONTENIDO = "[Content_Types].xml";

	private static final Pattern LIBRO_XLSX = Pattern.compile(".*spreadsheetml\\.(sheet|template)\\.main\\+xml");

	private TipoDelLibro() {
	}

	/** Refuses what is no workbook, or one with programs. */
	static void comprobar(Paquete paquete, String libro) throws IOException {
		String tipo = "";
		try (LectorXml xml = LectorXml.abrir(paquete.parte(TIPOS_DE_CONTENIDO))) {
			while (xml.siguienteElemento()) {
				String suyo = xml.atributo("ContentType", "");
				if (suyo.contains("macroEnabled") || suyo.contains("vbaProject")) {
					throw new ArchivoRechazado(Detalle.CON_MACROS);
				}
				if (xml.atributo("PartName", "").equalsIgnoreCase("/" + libro)
						|| (tipo.isEmpty() && libro.endsWith("." + xml.atributo("Extension", " ")))) {
					tipo = suyo;
				}
			}
		}
		if (tipo.contains("sheet.binary")) {
			throw new ArchivoRechazado(Detalle.XLSB);
		}
		if (!LIBRO_XLSX.matcher(tipo).matches()) {
			throw new ArchivoRechazado(Detalle.OTRO_FORMATO);
		}
	}

}
