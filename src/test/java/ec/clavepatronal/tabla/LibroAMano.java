package ec.clavepatronal.tabla;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook written part by part, for what no library would write.
 */
final class LibroAMano {

	private final Map<String, Contenido> partes = new LinkedHashMap<>();

	LibroAMano() {
		parte("[Content_Types].xml",
				"""
						<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
						<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
						<Default Extension="xml" ContentType="application/xml"/>
						<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
						</Types>""");
		parte("_rels/.rels",
				"""
						<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
						<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
						</Relationships>""");
		parte("xl/workbook.xml",
				"""
						<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
						<x:sheets><x:sheet name="Uno" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>""");
		parte("xl/_rels/workbook.xml.rels",
				"""
						<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
						<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/>
						<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>
						</Relationships>""");
		filas("<x:row><x:c t=\"inlineStr\"><x:is><x:t>RUC</x:t></x:is></x:c></x:row>");
	}

	LibroAMano parte(String nombre, String texto) {
		return parte(nombre, (salida) -> salida.write(texto.getBytes(StandardCharsets.UTF_8)));
	}

	LibroAMano parte(String nombre, Contenido contenido) {
		this.partes.put(nombre, contenido);
		return this;
	}

	LibroAMano sin(String nombre) {
		this.partes.remove(nombre);
		return this;
	}

	/** The only sheet, with a prefix as the Open XML SDK writes it. */
	LibroAMano filas(String filas) {
		return hoja("<x:sheetData>" + filas + "</x:sheetData>");
	}

	LibroAMano hoja(String dentro) {
		return parte("xl/worksheets/sheet1.xml",
				"<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + dentro
						+ "</x:worksheet>");
	}

	Path escribir(Path ruta) throws IOException {
		try (OutputStream archivo = Files.newOutputStream(ruta); ZipOutputStream zip = new ZipOutputStream(archivo)) {
			for (Map.Entry<String, Contenido> parte : this.partes.entrySet()) {
				zip.putNextEntry(new ZipEntry(parte.getKey()));
				parte.getValue().escribir(zip);
				zip.closeEntry();
			}
		}
		return ruta;
	}

	/** What is in a part. */
	interface Contenido {

		void escribir(OutputStream salida) throws IOException;

	}

}
