package ec.clavepatronal.tabla.paquete;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import ec.clavepatronal.tabla.ArchivoRechazado;
import ec.clavepatronal.tabla.Detalle;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * One part of an XLSX as XML, without document types and with an end to everything that a
 * parser has to hold at once. Whatever the parser minds is refused as damage, without
 * what it says.
 */
public final class LectorXml implements Closeable {

	private static final WstxInputFactory FABRICA = FabricaXml.crear();

	private final InputStream origen;

	private final XMLStreamReader2 lector;

	private LectorXml(InputStream origen) throws IOException {
		this.origen = origen;
		try {
			this.lector = (XMLStreamReader2) FABRICA.createXMLStreamReader(origen);
		}
		catch (XMLStreamException ex) {
			throw traducido(ex);
		}
	}

	/**
	 * Reads a part, which is closed with this.
	 * @throws ArchivoRechazado when it does not even begin as XML
	 */
	public static LectorXml abrir(InputStream origen) throws IOException {
		try {
			return new LectorXml(origen);
		}
		catch (IOException ex) {
			origen.close();
			throw ex;
		}
	}

	/** Goes on; the kind of what follows is one of {@link XMLStreamConstants}. */
	public int siguiente() throws IOException {
		try {
			int suceso = this.lector.next();
			if (suceso == XMLStreamConstants.DTD) {
				throw new ArchivoRechazado(Detalle.XML_PROHIBIDO);
			}
			return suceso;
		}
		catch (XMLStreamException ex) {
			throw traducido(ex);
		}
		catch (WstxLazyException ex) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
	}

	/** Goes to the next start of an element; false at the end. */
	public boolean siguienteElemento() throws IOException {
		int suceso = siguiente();
		while (suceso != XMLStreamConstants.START_ELEMENT && suceso != XMLStreamConstants.END_DOCUMENT) {
			suceso = siguiente();
		}
		return suceso == XMLStreamConstants.START_ELEMENT;
	}

	/**
	 * Goes to the next child of an element, past whatever is in the one before.
	 * @param profundidad of the parent
	 * @return false at the end of the parent
	 */
	public boolean siguienteHijo(int profundidad) throws IOException {
		int suceso = siguiente();
		while (true) {
			if (suceso == XMLStreamConstants.START_ELEMENT && profundidad() == profundidad + 1) {
				return true;
			}
			if (suceso == XMLStreamConstants.END_DOCUMENT
					|| (suceso == XMLStreamConstants.END_ELEMENT && profundidad() == profundidad)) {
				return false;
			}
			suceso = siguiente();
		}
	}

	/** Goes to the end of the element of that depth, if it does not stand there yet. */
	public void hastaElFin(int profundidad) throws IOException {
		while (!termina(profundidad)) {
			siguiente();
		}
	}

	/** Whether this is the end of an element of that depth. */
	public boolean termina(int profundidad) {
		return this.lector.isEndElement() && this.lector.getDepth() == profundidad;
	}

	/** 1 for the root. An element's end has the depth of its start. */
	public int profundidad() {
		return this.lector.getDepth();
	}

	/** The name of the element without its prefix. */
	public String nombre() {
		return this.lector.getLocalName();
	}

	/** An attribute without a namespace. */
	public @Nullable String atributo(String nombre) {
		return this.lector.getAttributeValue(null, nombre);
	}

	/** The same, or what stands for it where there is none. */
	public String atributo(String nombre, String ausente) {
		String valor = atributo(nombre);
		return (valor != null) ? valor : ausente;
	}

	/** All attributes without a prefix, in their order; to be changed at will. */
	public Map<String, String> atributos() {
		Map<String, String> atributos = new LinkedHashMap<>();
		for (int i = 0; i < this.lector.getAttributeCount(); i++) {
			if (this.lector.getAttributePrefix(i).isEmpty()) {
				atributos.put(this.lector.getAttributeLocalName(i), this.lector.getAttributeValue(i));
			}
		}
		return atributos;
	}

	/** A number that is no less than 0 and needs not be there. */
	public int entero(String nombre, int ausente) throws ArchivoRechazado {
		String valor = atributo(nombre);
		if (valor == null) {
			return ausente;
		}
		try {
			return Integer.parseUnsignedInt(valor) & Integer.MAX_VALUE;
		}
		catch (NumberFormatException ex) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
	}

	/** Whether an attribute says yes. */
	public boolean marcado(String nombre) {
		String valor = atributo(nombre);
		return "1".equals(valor) || "true".equals(valor);
	}

	/** The attribute {@code r:id}, whatever the prefix. */
	public String relacion() {
		for (int i = 0; i < this.lector.getAttributeCount(); i++) {
			if (this.lector.getAttributeLocalName(i).equals("id")
					&& this.lector.getAttributeNamespace(i).endsWith("/relationships")) {
				return this.lector.getAttributeValue(i);
			}
		}
		return "";
	}

	/**
	 * Adds the text of the element, which ends up read.
	 * @param caracteres one more than these is kept, no more
	 */
	public void texto(StringBuilder texto, int caracteres) throws IOException {
		int profundidad = profundidad();
		for (int suceso = siguiente(); suceso != XMLStreamConstants.END_ELEMENT
				|| profundidad() != profundidad; suceso = siguiente()) {
			if (suceso == XMLStreamConstants.CHARACTERS || suceso == XMLStreamConstants.CDATA
					|| suceso == XMLStreamConstants.SPACE) {
				trozo(texto, caracteres + 1 - texto.length());
			}
		}
	}

	private void trozo(StringBuilder texto, int caben) throws IOException {
		if (caben <= 0) {
			return;
		}
		try {
			texto.append(this.lector.getTextCharacters(), this.lector.getTextStart(),
					Math.min(caben, this.lector.getTextLength()));
		}
		catch (WstxLazyException ex) {
			throw new ArchivoRechazado(Detalle.ROTO);
		}
	}

	XMLStreamReader2 crudo() {
		return this.lector;
	}

	/**
	 * What a parser says quotes the file, so that only what we said ourselves is kept.
	 */
	static IOException traducido(XMLStreamException ex) {
		if (ex.getNestedException() instanceof ArchivoRechazado rechazo) {
			return rechazo;
		}
		return new ArchivoRechazado(Detalle.ROTO);
	}

	@Override
	public void close() throws IOException {
		try {
			this.lector.close();
		}
		catch (XMLStreamException ex) {
			throw traducido(ex);
		}
		finally {
			this.origen.close();
		}
	}

}
