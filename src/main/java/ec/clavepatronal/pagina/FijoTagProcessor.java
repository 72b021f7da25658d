package ec.clavepatronal.pagina;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** Puts a piece that was rendered before in the place of its element. */
final class FijoTagProcessor extends AbstractAttributeTagProcessor {

	/** After th:if, th:each and th:with of the same element, before all that fills it. */
	static final int PRECEDENCE = 650;

	private final PiezasFijas piezas;

	FijoTagProcessor(String prefijo, PiezasFijas piezas) {
		super(TemplateMode.HTML, prefijo, null, false, PiezasFijas.ATRIBUTO, true, PRECEDENCE, false);
		this.piezas = piezas;
	}

	@Override
	protected void doProcess(ITemplateContext contexto, IProcessableElementTag elemento, AttributeName atributo,
			@Nullable String valores, IElementTagStructureHandler estructura) {
		String pieza = this.piezas.buscar(PiezasFijas.clave(contexto, elemento, valores));
		if (pieza != null) {
			estructura.replaceWith(pieza, false);
		}
	}

}
