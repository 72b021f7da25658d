package ec.clavepatronal.documentos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * A file as an answer: to be kept, under a name without anybody's number. What its owner
 * calls it, or the employer's name, the sucursal and the reference tell the papers of one
 * client from those of another.
 *
 * @param nombre name and ending
 * @param clase media type
 */
record Archivo(String nombre, String clase) {

	static Archivo pdf(Papel papel, Dossier dossier) {
		return new Archivo(nombre(papel.nombre(), dossier) + ".pdf", "application/pdf");
	}

	static Archivo docx(Papel papel, Dossier dossier) {
		return new Archivo(nombre(papel.nombre(), dossier) + ".docx",
				"application/vnd.openxmlformats-officedocument.wordprocessingml.document");
	}

	static Archivo zip(Dossier dossier) {
		return new Archivo(nombre("papeles", dossier) + ".zip", "application/zip");
	}

	static Archivo agenda(Dossier dossier) {
		return new Archivo(nombre("cita-iess", dossier) + ".ics", "text/calendar;charset=UTF-8");
	}

	private static String nombre(String que, Dossier dossier) {
		return que + Rotulo.deArchivo(dossier).map((rotulo) -> "-" + rotulo).orElse("") + "-" + dossier.referencia();
	}

	/** Made whole before the first byte leaves: a failure is still a page. */
	void enviar(HttpServletResponse respuesta, Escritura contenido) throws IOException {
		ByteArrayOutputStream entero = new ByteArrayOutputStream();
		contenido.en(entero);
		respuesta.setContentLength(entero.size());
		enviarPorPartes(respuesta, entero::writeTo);
	}

	/** Leaves as it is made: memory holds one part at a time. */
	void enviarPorPartes(HttpServletResponse respuesta, Escritura contenido) throws IOException {
		respuesta.setContentType(this.clase);
		respuesta.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + this.nombre + "\"");
		contenido.en(respuesta.getOutputStream());
	}

	/** Writes the content. */
	interface Escritura {

		void en(OutputStream salida) throws IOException;

	}

}
