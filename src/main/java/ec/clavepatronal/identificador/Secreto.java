package ec.clavepatronal.identificador;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells what looks like a key from what people write into a field of free text.
 */
public final class Secreto {

	/** Words that people build keys with. */
	private static final Pattern PARECE_CLAVE = Pattern.compile("(?i)clave|contrase|passw");

	private Secreto() {
	}

	/**
	 * Whether a text looks like a key; it is then kept nowhere.
	 * @param texto the text as it came
	 */
	public static boolean parece(@Nullable String texto) {
		return texto != null && PARECE_CLAVE.matcher(texto).find();
	}

}
