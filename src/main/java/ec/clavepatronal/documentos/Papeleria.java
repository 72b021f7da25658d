package ec.clavepatronal.documentos;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import ec.clavepatronal.documentos.imprenta.DocumentoWord;
import ec.clavepatronal.documentos.imprenta.Imprenta;
import ec.clavepatronal.documentos.imprenta.Tipografia;
import ec.clavepatronal.documentos.papeles.Agenda;
import ec.clavepatronal.documentos.papeles.ArchivoDePapel;
import ec.clavepatronal.documentos.papeles.Dossier;
import ec.clavepatronal.documentos.papeles.Papel;
import ec.clavepatronal.documentos.papeles.Redaccion;
import ec.clavepatronal.documentos.papeles.Rotulo;
import ec.clavepatronal.documentos.papeles.Turno;
import ec.clavepatronal.documentos.papeles.VersionImpresa;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.pagina.Textos;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/**
 * Makes each paper of a dossier in each kind of file. Needs no request: any thread may
 * ask, and several at once. Made when the first paper is asked for.
 */
@Component
@Lazy
public class Papeleria {

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
	public void pdf(Papel papel, Dossier dossier, OutputStream salida) throws IOException {
		this.imprenta.imprimir(llenar("documentos/pdf", papel, dossier), salida);
	}

	/** The letter as a text document that can be edited. */
	public void docx(Papel papel, Dossier dossier, OutputStream salida) throws IOException {
		DocumentoWord.escribir((plantilla) -> llenar(plantilla, papel, dossier), salida);
	}

	/**
	 * Every paper in one ZIP, one after the other as they are made, and the appointment
	 * if there is one.
	 * @param salida where to; stays open
	 */
	public void zip(Dossier dossier, OutputStream salida) throws IOException {
		ZipOutputStream paquete = new ZipOutputStream(salida, StandardCharsets.UTF_8);
		for (Papel papel : Papel.values()) {
			paquete.putNextEntry(new ZipEntry(ArchivoDePapel.pdf(papel, dossier).nombre()));
			pdf(papel, dossier, StreamUtils.nonClosing(paquete));
			paquete.closeEntry();
			if (papel.carta()) {
				paquete.putNextEntry(new ZipEntry(ArchivoDePapel.docx(papel, dossier).nombre()));
				docx(papel, dossier, StreamUtils.nonClosing(paquete));
				paquete.closeEntry();
			}
			paquete.flush();
		}
		if (dossier.turno().isPresent()) {
			Turno turno = dossier.turno().get();
			paquete.putNextEntry(new ZipEntry(ArchivoDePapel.agenda(dossier).nombre()));
			this.agenda.escribir(dossier, turno.visita(), turno.plan(), StreamUtils.nonClosing(paquete));
			paquete.closeEntry();
		}
		paquete.finish();
	}

	private String llenar(String plantilla, Papel papel, Dossier dossier) {
		Dossier imprimible = VersionImpresa.de(dossier, this.tipografia);
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
