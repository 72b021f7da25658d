package ec.clavepatronal.pagina;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.TemplateManager;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeModelProcessor;
import org.thymeleaf.processor.element.IElementModelStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Renders a piece that is asked for the first time, keeps it, and lets its element go on
 * like any other: what was rendered must not be read as a template again.
 */
final class FijoModelProcessor extends AbstractAttributeModelProcessor {

	private final PiezasFijas piezas;

	FijoModelProcessor(String prefijo, PiezasFijas piezas) {
		super(TemplateMode.HTML, prefijo, null, false, PiezasFijas.ATRIBUTO, true, FijoTagProcessor.PRECEDENCE + 1,
				false);
		this.piezas = piezas;
	}

	@Override
	protected void doProcess(ITemplateContext contexto, IModel modelo, AttributeName atributo, @Nullable String valores,
			IElementModelStructureHandler estructura) {
		IProcessableElementTag elemento = (IProcessableElementTag) modelo.get(0);
		modelo.replace(0, contexto.getModelFactory().removeAttribute(elemento, atributo));
		PiezasFijas.Clave clave = PiezasFijas.clave(contexto, elemento, valores);
		if (clave.conError()) {
			return;
		}
		String pieza = rendir(contexto, modelo, elemento);
		if (pieza.contains("<form")) {
			throw new IllegalStateException("a form has a mark of its own each time: " + elemento.getTemplateName());
		}
		this.piezas.guardar(clave, pieza);
	}

	private static String rendir(ITemplateContext contexto, IModel modelo, IProcessableElementTag elemento) {
		StringWriter plantilla = new StringWriter();
		try {
			modelo.write(plantilla);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		TemplateManager plantillas = contexto.getConfiguration().getTemplateManager();
		StringWriter pieza = new StringWriter();
		plantillas.process(plantillas.parseString(contexto.getTemplateData(), plantilla.toString(), elemento.getLine(),
				elemento.getCol(), TemplateMode.HTML, false), contexto, pieza);
		return pieza.toString();
	}

}
