package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import ec.clavepatronal.tabla.paquete.EscritorXml;
import ec.clavepatronal.tabla.paquete.LectorXml;
import ec.clavepatronal.tabla.paquete.Paquete;
import javax.xml.stream.XMLStreamConstants;

/**
 * Writes what tells the kinds of the parts of a workbook, with those that were added.
 */
final class TiposDeContenido {

	static final String PARTE = "[Content_Types].xml";

	private static final String VML = ".vml";

	private final Paquete paquete;

	private final Agregados agregados;

	TiposDeContenido(Paquete paquete, Agregados agregados) {
		this.paquete = paquete;
		this.agregados = agregados;
	}

	void escribir(OutputStream salida) throws IOException {
		try (LectorXml lector = LectorXml.abrir(this.paquete.parte(PARTE));
				EscritorXml escritor = new EscritorXml(salida)) {
			Set<String> extensiones = new HashSet<>();
			escritor.copiar(lector);
			for (int suceso = lector.siguiente(); suceso != XMLStreamConstants.END_DOCUMENT; suceso = lector
				.siguiente()) {
				if (suceso == XMLStreamConstants.START_ELEMENT && lector.nombre().equals("Default")) {
					extensiones.add("." + lector.atributo("Extension", "").toLowerCase(Locale.ROOT));
				}
				if (lector.termina(1)) {
					escritor.imitar(lector);
					tipos(escritor, extensiones);
				}
				escritor.copiar(lector);
			}
		}
	}

	private void tipos(EscritorXml escritor, Set<String> extensiones) throws IOException {
		for (Map.Entry<String, String> tipo : this.agregados.tipos().entrySet()) {
			if (!tipo.getKey().endsWith(VML)) {
				escritor.empezar("Override").atributo("PartName", "/" + tipo.getKey());
				escritor.atributo("ContentType", tipo.getValue()).terminar();
			}
			else if (extensiones.add(VML)) {
				escritor.empezar("Default").atributo("Extension", "vml");
				escritor.atributo("ContentType", tipo.getValue()).terminar();
			}
		}
	}

}
