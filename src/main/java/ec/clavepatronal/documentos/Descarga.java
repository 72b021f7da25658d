package ec.clavepatronal.documentos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import ec.clavepatronal.documentos.papeles.ArchivoDePapel;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * A file as an answer, to be kept by whoever asked.
 *
 * @param archivo its name and kind
 */
record Descarga(ArchivoDePapel archivo) {

	/** Made whole before the first byte leaves: a failure is still a page. */
	void enviar(HttpServletResponse respuesta, Escritura contenido) throws IOException {
		ByteArrayOutputStream entero = new ByteArrayOutputStream();
		contenido.en(entero);
		respuesta.setContentLength(entero.size());
		enviarPorPartes(respuesta, entero::writeTo);
	}

	/** Leaves as it is made: memory holds one part at a time. */
	void enviarPorPartes(HttpServletResponse respuesta, Escritura contenido) throws IOException {
		respuesta.setContentType(this.archivo.clase());
		respuesta.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + this.archivo.nombre() + "\"");
		contenido.en(respuesta.getOutputStream());
	}

	/** Writes the content. */
	interface Escritura {

		void en(OutputStream salida) throws IOException;

	}

}
