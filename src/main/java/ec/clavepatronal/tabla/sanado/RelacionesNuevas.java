package ec.clavepatronal.tabla.sanado;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import ec.clavepatronal.tabla.paquete.EscritorXml;
import ec.clavepatronal.tabla.paquete.LectorXml;
import ec.clavepatronal.tabla.paquete.Paquete;
import ec.clavepatronal.tabla.paquete.Relacion;
import ec.clavepatronal.tabla.paquete.Relaciones;
import javax.xml.stream.XMLStreamConstants;

/**
 * Writes what tells how parts of a workbook relate, with what was added.
 */
final class RelacionesNuevas {

	private final Paquete paquete;

	private final Agregados agregados;

	RelacionesNuevas(Paquete paquete, Agregados agregados) {
		this.paquete = paquete;
		this.agregados = agregados;
	}

	boolean cambia(String parte) {
		return this.agregados.relaciones()
			.keySet()
			.stream()
			.anyMatch((de) -> Relaciones.archivo(de).equalsIgnoreCase(parte));
	}

	void escribir(String de, OutputStream salida) throws IOException {
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
