package ec.clavepatronal.documentos;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import ec.clavepatronal.recuperacion.Textos;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

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

	Papeleria(ITemplateEngine plantillas, Imprenta imprenta, Redaccion redaccion, Tipografia tipografia) {
		this.plantillas = plantillas;
		this.imprenta = imprenta;
		this.redaccion = redaccion;
		this.tipografia = tipografia;
	}

	/** The paper as a PDF. */
	void pdf(Papel papel, Dossier dossier, OutputStream salida) throws IOException {
		this.imprenta.imprimir(llenar("documentos/pdf", papel, dossier), salida);
	}

	/** The letter as a text document that can be edited. */
	void docx(Papel papel, Dossier dossier, OutputStream salida) throws IOException {
		DocumentoWord.escribir(llenar("documentos/docx", papel, dossier), salida);
	}

	private String llenar(String plantilla, Papel papel, Dossier dossier) {
		Map<String, Object> modelo = new HashMap<>();
		modelo.put("papel", papel);
		modelo.put("dossier", dossier.imprimible(this.tipografia));
		if (papel.carta()) {
			modelo.put("carta", this.redaccion.redactar(papel, dossier));
		}
		return this.plantillas.process(plantilla, new Context(Textos.ESPANOL, modelo));
	}

}
