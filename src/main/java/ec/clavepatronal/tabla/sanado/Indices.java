package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import ec.clavepatronal.tabla.paquete.LectorXml;
import ec.clavepatronal.tabla.paquete.Paquete;
import ec.clavepatronal.tabla.paquete.Relacion;
import ec.clavepatronal.tabla.paquete.Relaciones;
import javax.xml.stream.XMLStreamConstants;

/**
 * Writes what tells the parts of a workbook and their relations, with those that were
 * added.
 */
final class Indices {

	static final String TIPOS_DE_CONTENIDO = "[Content_Types].xml";

	private static final String VML = ".vml";

	private final Paquete paquete;

	private final Agregados agregados;

	Indices(Paquete paquete, Agregados agregados) {
		this.paquete = paquete;
		this.agregados = agregados;
	}

	boolean cambia(String parte) {
		return this.agregados.relaciones()
			.keySet()
			.stream()
			.anyMatch((de) -> Relaciones.archivo(de).equalsIgnoreCase(parte));
	}

	void tiposDeContenido(OutputStream salida) throws IOException {
		try (LectorXml lector = LectorXml.abrir(this.paquete.parte(TIPOS_DE_CONTENIDO));
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

	void relaciones(String de, OutputStream salida) throws IOException {
		String archivo = Relaciones.archivo(de);
		try (EscritorXml escritor = new EscritorXml(salida)) {
			if (!this.paquete.tiene(archivo)) {
				escritor.raiz("Relationships", Norma.RELACIONES);
				relaciones(de, escritor);
				escritor.terminar();
				return;
			}
			try (LectorXml lector = LectorXml.abrir(this.paquete.parte(archivo))) {
				escritor.copiar(lector);
				for (int suceso = lector.siguiente(); suceso != XMLStreamConstants.END_DOCUMENT; suceso = lector
					.siguiente()) {
					if (lector.termina(1)) {
						escritor.imitar(lector);
						relaciones(de, escritor);
					}
					escritor.copiar(lector);
				}
			}
		}
	}

	private void relaciones(String de, EscritorXml escritor) throws IOException {
		for (Relacion relacion : this.agregados.relaciones().getOrDefault(de, List.of())) {
			escritor.empezar("Relationship")
				.atributo("Id", relacion.id())
				.atributo("Type", relacion.tipo())
				.atributo("Target", relacion.destino())
				.terminar();
		}
	}

}
