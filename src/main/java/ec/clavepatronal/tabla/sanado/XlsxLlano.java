package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Celda;
import ec.clavepatronal.tabla.Fila;
import ec.clavepatronal.tabla.Filas;
import ec.clavepatronal.tabla.paquete.EscritorXml;

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
		ArchivoNuevo archivo = new ArchivoNuevo(salida).deprisa();
		parte(archivo, "[Content_Types].xml", Plantilla.TIPOS_DE_CONTENIDO);
		parte(archivo, "_rels/.rels", Plantilla.RAIZ);
		parte(archivo, "xl/workbook.xml", Plantilla.LIBRO);
		parte(archivo, "xl/_rels/workbook.xml.rels", Plantilla.RELACIONES_DEL_LIBRO);
		parte(archivo, "xl/styles.xml", Plantilla.ESTILOS);
		archivo.parte("xl/worksheets/sheet1.xml", (flujo) -> hoja(filas, flujo));
		archivo.terminar();
	}

	private static void parte(ArchivoNuevo archivo, String nombre, String texto) throws IOException {
		archivo.parte(nombre, (flujo) -> flujo.write(texto.getBytes(StandardCharsets.UTF_8)));
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
