package ec.clavepatronal.documentos.imprenta;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.core.io.ClassPathResource;

/**
 * Packs a letter as Office Open XML (ECMA-376): a ZIP of parts that templates write, and
 * of parts that never change.
 */
public final class DocumentoWord {

	private static final List<String> FIJAS = List.of("[Content_Types].xml", "_rels/.rels",
			"word/_rels/document.xml.rels", "word/styles.xml");

	/** Parts with the template that writes each. */
	private static final Map<String, String> ESCRITAS = Map.of("word/document.xml", "documentos/docx",
			"word/footer1.xml", "documentos/docx-pie", "docProps/core.xml", "documentos/docx-propiedades");

	private DocumentoWord() {
	}

	/**
	 * Writes the document.
	 * @param llenar fills in the template of this name
	 * @param salida where to; stays open
	 */
	public static void escribir(UnaryOperator<String> llenar, OutputStream salida) throws IOException {
		ZipOutputStream paquete = new ZipOutputStream(salida, StandardCharsets.UTF_8);
		for (String parte : FIJAS) {
			paquete.putNextEntry(new ZipEntry(parte));
			try (InputStream entrada = new ClassPathResource("docx/" + parte).getInputStream()) {
				entrada.transferTo(paquete);
			}
			paquete.closeEntry();
		}
		for (Map.Entry<String, String> parte : ESCRITAS.entrySet()) {
			paquete.putNextEntry(new ZipEntry(parte.getKey()));
			paquete.write(llenar.apply(parte.getValue()).getBytes(StandardCharsets.UTF_8));
			paquete.closeEntry();
		}
		paquete.finish();
	}

}
