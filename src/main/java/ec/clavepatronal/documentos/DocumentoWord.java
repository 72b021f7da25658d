package ec.clavepatronal.documentos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.core.io.ClassPathResource;

/**
 * Packs a letter as Office Open XML (ECMA-376): a ZIP of its text, which a template has
 * written, and of parts that never change.
 */
final class DocumentoWord {

	private static final List<String> FIJAS = List.of("[Content_Types].xml", "_rels/.rels",
			"word/_rels/document.xml.rels", "word/styles.xml");

	private DocumentoWord() {
	}

	/**
	 * Writes the document.
	 * @param texto its main part, WordprocessingML
	 * @param salida where to; stays open
	 */
	static void escribir(String texto, OutputStream salida) throws IOException {
		ZipOutputStream paquete = new ZipOutputStream(salida, StandardCharsets.UTF_8);
		for (String parte : FIJAS) {
			paquete.putNextEntry(new ZipEntry(parte));
			try (InputStream entrada = new ClassPathResource("docx/" + parte).getInputStream()) {
				entrada.transferTo(paquete);
			}
			paquete.closeEntry();
		}
		paquete.putNextEntry(new ZipEntry("word/document.xml"));
		paquete.write(texto.getBytes(StandardCharsets.UTF_8));
		paquete.closeEntry();
		paquete.finish();
	}

}
