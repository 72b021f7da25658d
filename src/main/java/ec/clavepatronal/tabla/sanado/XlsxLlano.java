package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Celda;
import ec.clavepatronal.tabla.Fila;
import ec.clavepatronal.tabla.Filas;

/**
 * Writes rows as a workbook in which all is text, so that no digit is lost.
 */
public final class XlsxLlano {

	private XlsxLlano() {
	}

	/**
	 * Writes the rows that are left.
	 * @param salida is left open
	 * @throws ArchivoRechazado when there are more than a workbook can number
	 */
	public static void escribir(Filas filas, OutputStream salida) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(salida);
		// It is unpacked again at once.
		zip.setLevel(Deflater.BEST_SPEED);
		parte(zip, "[Content_Types].xml", Plantilla.TIPOS_DE_CONTENIDO);
		parte(zip, "_rels/.rels", Plantilla.RAIZ);
		parte(zip, "xl/workbook.xml", Plantilla.LIBRO);
		parte(zip, "xl/_rels/workbook.xml.rels", Plantilla.RELACIONES_DEL_LIBRO);
		parte(zip, "xl/styles.xml", Plantilla.ESTILOS);
		zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
		hoja(filas, zip);
		zip.closeEntry();
		zip.finish();
	}

	private static void parte(ZipOutputStream zip, String nombre, String texto) throws IOException {
		zip.putNextEntry(new ZipEntry(nombre));
		zip.write(texto.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static void hoja(Filas filas, OutputStream salida) throws IOException {
		try (EscritorXml xml = new EscritorXml(salida);
				HojaDeTextos hoja = new HojaDeTextos(xml, (texto) -> Inocuo.pareceFormula(texto) ? 2 : 1)) {
			for (Fila fila = filas.siguiente(); fila != null; fila = filas.siguiente()) {
				hoja.empezarFila(fila.numero());
				for (Celda celda : fila.celdas()) {
					hoja.celda(celda.columna(), celda.texto());
				}
				hoja.terminarFila();
			}
		}
	}

}
