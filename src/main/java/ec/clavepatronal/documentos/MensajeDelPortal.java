package ec.clavepatronal.documentos;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the official portal said, as somebody copied it for the letter. People copy too
 * much: what may hold a key, a code or somebody's number is sent back and kept nowhere.
 */
final class MensajeDelPortal {

	/** As many as the shortest code may have. */
	private static final int CIFRAS = 4;

	private static final Pattern CIFRA = Pattern.compile("\\p{Nd}");

	/** No message is one word; a key is. */
	private static final Pattern UNA_PALABRA = Pattern.compile("\\S+");

	/** Letters and figures in one word, as keys have them. */
	private static final Pattern MEZCLA = Pattern.compile("(?U)(?<!\\w)(?=\\w*\\d)(?=\\w*\\p{L})\\w{4,}");

	private static final Pattern LA_DICE = Pattern.compile(
			"(?iu)(?:clave|contrase[nñ]a|c[oó]digo|pin|respuesta)(?: \\p{L}+){0,3} *[:=]|\\bmi (?:clave|contrase[nñ]a|c[oó]digo|pin)\\b");

	private MensajeDelPortal() {
	}

	static boolean puedeTenerSecreto(@Nullable String texto) {
		return CartaForm.escrito(texto)
			.filter((mensaje) -> CIFRA.matcher(mensaje).results().count() >= CIFRAS
					|| UNA_PALABRA.matcher(mensaje).matches() || MEZCLA.matcher(mensaje).find()
					|| LA_DICE.matcher(mensaje).find())
			.isPresent();
	}

}
