package ec.clavepatronal.almacen;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells an operator in Spanish why the application does not start, and what to do.
 */
public class AvisoDeArranque extends AbstractFailureAnalyzer<AlmacenInservible> {

	/**
	 * What happened and what to do, as two sentences.
	 * @param fallo why data cannot be used
	 */
	public static String texto(AlmacenInservible fallo) {
		return parte(fallo, "que") + " " + parte(fallo, "hacer");
	}

	@Override
	protected FailureAnalysis analyze(Throwable raiz, AlmacenInservible fallo) {
		return new FailureAnalysis(parte(fallo, "que"), parte(fallo, "hacer"), fallo);
	}

	private static String parte(AlmacenInservible fallo, String parte) {
		ResourceBundle textos = ResourceBundle.getBundle("textos.almacen", Locale.ROOT);
		return MessageFormat.format(textos.getString(fallo.motivo().clave() + "." + parte), fallo.detalle());
	}

}
