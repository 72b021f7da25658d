package ec.clavepatronal.tabla.paquete;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxOutputFactory;
import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Writes one part of an XLSX: mostly what a reader meets, event by event, and in between
 * what is new. Elements of ours take the prefix of those around them, for it is not the
 * same with every program.
 */
public final class EscritorXml implements Closeable {

	private static final WstxOutputFactory FABRICA = fabrica();

	private final XMLStreamWriter2 escritor;

	private String prefijo = "";

	private String espacio = "";

	/** The stream is left open: it is an archive with more parts to come. */
	public EscritorXml(OutputStream salida) throws IOException {
		this.escritor = hacer(
				() -> (XMLStreamWriter2) FABRICA.createXMLStreamWriter(salida, StandardCharsets.UTF_8.name()));
	}

	private static WstxOutputFactory fabrica() {
		WstxOutputFactory fabrica = new WstxOutputFactory();
		fabrica.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
		return fabrica;
	}

	/** Begins a part of our own. */
	public EscritorXml raiz(String nombre, String nuevoEspacio) throws IOException {
		this.espacio = nuevoEspacio;
		hacer(() -> {
			this.escritor.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			this.escritor.writeStartElement("", nombre, nuevoEspacio);
			this.escritor.writeDefaultNamespace(nuevoEspacio);
			return "";
		});
		return this;
	}

	/**
	 * Copies what the reader stands at, but for remarks: no spreadsheet program writes or
	 * shows them, and they can be of any length.
	 */
	public void copiar(LectorXml lector) throws IOException {
		int suceso = lector.crudo().getEventType();
		if (suceso == XMLStreamConstants.COMMENT || suceso == XMLStreamConstants.PROCESSING_INSTRUCTION) {
			return;
		}
		hacer(() -> {
			this.escritor.copyEventFromReader(lector.crudo(), true);
			return "";
		});
	}

	/** Elements of ours are as this one from now on. */
	public void imitar(LectorXml lector) {
		this.prefijo = lector.crudo().getPrefix();
		this.espacio = lector.crudo().getNamespaceURI();
	}

	/**
	 * Begins the element that the reader stands at with other attributes.
	 * @param cambios by name without prefix; an empty value takes it away
	 */
	public void empezarComo(LectorXml lector, Map<String, String> cambios) throws IOException {
		XMLStreamReader2 origen = lector.crudo();
		hacer(() -> {
			this.escritor.writeStartElement(origen.getPrefix(), origen.getLocalName(), origen.getNamespaceURI());
			for (int i = 0; i < origen.getNamespaceCount(); i++) {
				String nuevo = origen.getNamespacePrefix(i);
				this.escritor.writeNamespace((nuevo != null) ? nuevo : "", origen.getNamespaceURI(i));
			}
			for (int i = 0; i < origen.getAttributeCount(); i++) {
				String suyo = origen.getAttributePrefix(i);
				if (!suyo.isEmpty() || !cambios.containsKey(origen.getAttributeLocalName(i))) {
					this.escritor.writeAttribute(suyo, origen.getAttributeNamespace(i), origen.getAttributeLocalName(i),
							origen.getAttributeValue(i));
				}
			}
			return "";
		});
		atributos(cambios);
	}

	/** Begins an element of ours. */
	public EscritorXml empezar(String nombre) throws IOException {
		hacer(() -> {
			this.escritor.writeStartElement(this.prefijo, nombre, this.espacio);
			return "";
		});
		return this;
	}

	/** An attribute of the element that was begun last. */
	public EscritorXml atributo(String nombre, String valor) throws IOException {
		hacer(() -> {
			this.escritor.writeAttribute(nombre, valor);
			return "";
		});
		return this;
	}

	/** Several of them, but for those that are empty. */
	public EscritorXml atributos(Map<String, String> atributos) throws IOException {
		for (Map.Entry<String, String> atributo : atributos.entrySet()) {
			if (!atributo.getValue().isEmpty()) {
				atributo(atributo.getKey(), atributo.getValue());
			}
		}
		return this;
	}

	/** The attribute that names a relation. */
	public EscritorXml relacion(String tipos, String id) throws IOException {
		String suyo = tipos.substring(0, tipos.length() - 1);
		hacer(() -> {
			this.escritor.writeNamespace("r", suyo);
			this.escritor.writeAttribute("r", suyo, "id", id);
			return "";
		});
		return this;
	}

	/** An element with a text of which no blank is lost. */
	public EscritorXml textoExacto(String nombre, String texto) throws IOException {
		empezar(nombre);
		hacer(() -> {
			this.escritor.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
			this.escritor.writeCharacters(Escapes.cifrar(texto));
			return "";
		});
		return terminar();
	}

	/** A text within the element. */
	public EscritorXml texto(String texto) throws IOException {
		hacer(() -> {
			this.escritor.writeCharacters(Escapes.cifrar(texto));
			return "";
		});
		return this;
	}

	/** Ends the element that was begun last. */
	public EscritorXml terminar() throws IOException {
		hacer(() -> {
			this.escritor.writeEndElement();
			return "";
		});
		return this;
	}

	@Override
	public void close() throws IOException {
		hacer(() -> {
			this.escritor.writeEndDocument();
			this.escritor.flush();
			return "";
		});
	}

	private static <T> T hacer(Paso<T> paso) throws IOException {
		try {
			return paso.dar();
		}
		catch (XMLStreamException ex) {
			if (ex.getNestedException() instanceof IOException fallo) {
				throw fallo;
			}
			throw LectorXml.traducido(ex);
		}
		catch (WstxLazyException ex) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
	}

	private interface Paso<T> {

		T dar() throws XMLStreamException;

	}

}
