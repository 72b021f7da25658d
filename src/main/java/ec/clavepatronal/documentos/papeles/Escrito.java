package ec.clavepatronal.documentos.papeles;

import java.text.Normalizer;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A text as somebody typed it, or did not.
 */
final class Escrito {

	private Escrito() {
	}

	/** The text, if there is any. */
	static Optional<String> de(@Nullable String texto) {
		return Optional.ofNullable(texto).filter((algo) -> !algo.isEmpty());
	}

	/**
	 * Blanks around what was pasted, and accents that came loose, are nobody's mistake.
	 */
	static @Nullable String limpio(@Nullable String texto) {
		return (texto != null) ? Normalizer.normalize(texto.strip(), Normalizer.Form.NFC) : null;
	}

}
