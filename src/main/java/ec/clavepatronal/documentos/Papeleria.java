package ec.clavepatronal.documentos;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.pagina.Textos;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/**
 * Makes each paper of a dossier in each kind of file. Made when the first paper is asked
 * for; thread-safe.
 */
@Component
@Lazy
class Papeleria {

	private final ITemplateEngine plantillas;

	private final Imprenta imprenta;

	private final Redaccion redaccion;

	private final Tipografia tipografia;

	private final Agenda agenda;

	private final Textos textos;

	private final EnPalabras enPalabras;

	Papeleria(ITemplateEngine plantillas, Imprenta imprenta, Redaccion redaccion, Tipografia tipografia,
			@Lazy Agenda agenda, Textos textos, EnPalabras enPalabras) {
		this.enPalabras = enPalabras;
		this.plantillas = plantillas;
		this.imprenta = imprenta;
		this.redaccion = redaccion;
		this.tipografia = tipografia;
		this.agenda = agenda;
		this.textos = textos;
	}

	/** The paper as a PDF. */
	void pdf(Papel papel, Dossier dossier, OutputStream salida) throws IOException {
		this.imprenta.imprimir(llenar("documentos/pdf", papel, dossier), salida);
	}

	/** The letter as a text document that can be edited. */
	void docx(Papel papel, Dossier dossier, OutputStream salida) throws IOException {
		DocumentoWord.escribir((plantilla) -> llenar(plantilla, papel, dossier), salida);
	}

	/**
	 * Every paper in one ZIP, one after the other as they are made, and the appointment
	 * if there is one.
	 * @param salida where to; stays open
	 */
	void zip(Dossier dossier, OutputStream salida) throws IOException {
		ZipOutputStream paquete = new ZipOutputStream(salida, StandardCharsets.UTF_8);
		for (Papel papel : Papel.values()) {
			paquete.putNextEntry(new ZipEntry(Archivo.pdf(papel, dossier).nombre()));
			pdf(papel, dossier, StreamUtils.nonClosing(paquete));
			paquete.closeEntry();
			if (papel.carta()) {
				paquete.putNextEntry(new ZipEntry(Archivo.docx(papel, dossier).nombre()));
				docx(papel, dossier, StreamUtils.nonClosing(paquete));
				paquete.closeEntry();
			}
			paquete.flush();
		}
		if (dossier.cita().isPresent()) {
			Cita cita = dossier.cita().get();
			paquete.putNextEntry(new ZipEntry(Archivo.agenda(dossier).nombre()));
			this.agenda.escribir(dossier, cita.visita(), cita.plan(), StreamUtils.nonClosing(paquete));
			paquete.closeEntry();
		}
		paquete.finish();
	}

	private String llenar(String plantilla, Papel papel, Dossier dossier) {
		Dossier imprimible = dossier.imprimible(this.tipografia);
		Map<String, Object> modelo = new HashMap<>();
		modelo.put("papel", papel);
		// Within the file any sign may stand: no typeface draws it.
		modelo.put("titulo", Rotulo.titulo(this.textos.de("papel." + papel), dossier, this.textos));
		modelo.put("enPalabras", this.enPalabras);
		modelo.put("dossier", imprimible);
		if (papel.carta()) {
			modelo.put("carta", this.redaccion.redactar(papel, imprimible));
		}
		return this.plantillas.process(plantilla, new Context(Textos.ESPANOL, modelo));
	}

}
