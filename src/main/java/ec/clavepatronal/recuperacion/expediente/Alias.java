package ec.clavepatronal.recuperacion.expediente;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

import ec.clavepatronal.identificador.Secreto;
import org.jspecify.annotations.Nullable;

/**
 * How its owner calls an expediente, in words of their own: any writing, any sign that
 * can be seen. What would turn the page around it, or cannot be seen, is taken out.
 *
 * @param texto 1 to 60 characters
 */
public record Alias(String texto) {

	public static final int LARGO = 60;

	private static final int UNE = 0x200D;

	private static final int SEPARA = 0x200C;

	/** A cédula or a RUC, which would stand in every title and on every tab. */
	private static final Pattern PARECE_NUMERO = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{10}(?:\\p{Nd}{3})?(?!\\p{Nd})");

	/** What people write between the digits of a long number. */
	private static final Pattern ENLACES = Pattern.compile("[ .\\p{Pd}]");

	/** What was typed, cleaned. */
	public static String limpio(@Nullable String escrito) {
		if (escrito == null) {
			return "";
		}
		StringBuilder visible = new StringBuilder();
		escrito.codePoints().map(Alias::comoSeVe).filter((signo) -> signo > 0).forEach(visible::appendCodePoint);
		String limpio = Normalizer.normalize(visible, Normalizer.Form.NFC).strip().replaceAll(" {2,}", " ");
		return limpio.codePoints().allMatch(Alias::soloAcompana) ? "" : limpio;
	}

	/** The alias, unless nothing is left of it. */
	public static Optional<Alias> de(@Nullable String escrito) {
		return Optional.of(limpio(escrito)).filter((limpio) -> !limpio.isEmpty()).map(Alias::new);
	}

	/** Key of what is wrong with it, if anything is. */
	public static Optional<String> reparo(@Nullable String escrito) {
		String limpio = limpio(escrito);
		if (Secreto.parece(limpio)) {
			return Optional.of("tramites.alias.PARECE_CLAVE");
		}
		if (PARECE_NUMERO.matcher(limpio).find()
				|| PARECE_NUMERO.matcher(ENLACES.matcher(limpio).replaceAll("")).matches()) {
			return Optional.of("tramites.alias.PARECE_NUMERO");
		}
		return (limpio.codePointCount(0, limpio.length()) > LARGO) ? Optional.of("tramites.alias.LARGO")
				: Optional.empty();
	}

	/** Blanks of all kinds are blanks; 0 for what nobody would see. */
	private static int comoSeVe(int signo) {
		if (Character.isWhitespace(signo) || Character.isSpaceChar(signo)) {
			return ' ';
		}
		return switch (Character.getType(signo)) {
			case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> 0;
			// Emoji and some writings are joined and parted by these two.
			case Character.FORMAT -> (signo == UNE || signo == SEPARA) ? signo : 0;
			default -> signo;
		};
	}

	private static boolean soloAcompana(int signo) {
		return signo == ' ' || switch (Character.getType(signo)) {
			case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
			default -> false;
		};
	}

	@Override
	public String toString() {
		return "Alias[]";
	}

}
