package ec.clavepatronal.pagina;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * The Spanish wording of everything that is shown, from the bundles.
 */
@Component("textos")
public class Textos {

	/** The only language of the pages: Spanish as written in Ecuador. */
	public static final Locale ESPANOL = new Locale.Builder().setLanguage("es").setRegion("EC").build();

	private final MessageSource mensajes;

	public Textos(MessageSource mensajes) {
		this.mensajes = mensajes;
	}

	/**
	 * The wording of a key.
	 * @param clave key of the bundle
	 * @param argumentos its arguments
	 */
	public String de(String clave, Object... argumentos) {
		return this.mensajes.getMessage(clave, argumentos, ESPANOL);
	}

	/**
	 * A hint that not every answer has.
	 * @param clave key of the bundle
	 * @return the wording, or null
	 */
	public @Nullable String siHay(String clave) {
		return this.mensajes.getMessage(clave, null, null, ESPANOL);
	}

	/**
	 * The wording of the first of several keys that there is.
	 * @param error keys and arguments
	 */
	public String de(MessageSourceResolvable error) {
		return this.mensajes.getMessage(error, ESPANOL);
	}

}
