package ec.clavepatronal.tabla.paquete;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLInputFactory;

/**
 * What a parser of parts may do, and how much it may hold.
 */
final class FabricaXml {

	/** A name, an attribute: Excel itself stops at 32,767 characters. */
	private static final int ATRIBUTO = 64 * 1024;

	/** Rich text in a comment is the deepest that there is, with some ten. */
	private static final int PROFUNDIDAD = 256;

	private static final int ATRIBUTOS = 256;

	private FabricaXml() {
	}

	static WstxInputFactory crear() {
		WstxInputFactory fabrica = new WstxInputFactory();
		fabrica.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		fabrica.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		fabrica.setProperty(XMLInputFactory.IS_COALESCING, false);
		fabrica.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, ATRIBUTO);
		fabrica.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATRIBUTOS);
		fabrica.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, PROFUNDIDAD);
		return fabrica;
	}

}
