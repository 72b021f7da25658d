package ec.clavepatronal.navegador;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu checker, which W3C runs too, set up once for many pages.
 */
final class Validador implements ErrorHandler {

	private static final String HTML = "http://s.validator.nu/html5-all.rnc";

	/**
	 * No more than an info to the checker's own site: Thymeleaf closes the field of the
	 * form's token like this.
	 */
	private static final String SIN_IMPORTANCIA = "Trailing slash on void elements has no effect";

	private final SimpleDocumentValidator validador = new SimpleDocumentValidator(true, false, false);

	private final List<String> hallazgos = new ArrayList<>();

	Validador() {
		try {
			this.validador.setUpMainSchema(HTML, this);
			this.validador.setUpValidatorAndParsers(this, true, false);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Errors and warnings, with the place. */
	List<String> revisa(byte[] html) {
		this.hallazgos.clear();
		InputSource pagina = new InputSource(new ByteArrayInputStream(html));
		pagina.setEncoding("UTF-8");
		try {
			this.validador.checkHtmlInputSource(pagina);
		}
		catch (IOException | SAXException ex) {
			this.hallazgos.add("gave up: " + ex.getMessage());
		}
		return List.copyOf(this.hallazgos);
	}

	@Override
	public void warning(SAXParseException ex) {
		if (!ex.getMessage().startsWith(SIN_IMPORTANCIA)) {
			anota("warning", ex);
		}
	}

	@Override
	public void error(SAXParseException ex) {
		anota("error", ex);
	}

	@Override
	public void fatalError(SAXParseException ex) {
		anota("fatal", ex);
	}

	private void anota(String clase, SAXParseException ex) {
		this.hallazgos.add(clase + " at " + ex.getLineNumber() + ":" + ex.getColumnNumber() + ": " + ex.getMessage());
	}

}
