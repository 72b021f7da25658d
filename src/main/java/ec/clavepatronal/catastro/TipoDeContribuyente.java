package ec.clavepatronal.catastro;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Kind of taxpayer, as the SRI's files say it. The third digit of a RUC does not tell it:
 * about 36,000 active persons have a 6 there, and persons without cedula a 9.
 */
public enum TipoDeContribuyente {

	/** A person, foreigners included. */
	PERSONA_NATURAL,
	/** A company, a public body, an association: all that is not a person. */
	SOCIEDAD;

	/**
	 * The kind that words of the SRI stand for; older files say it in the plural.
	 * @return null for any other words
	 */
	public static @Nullable TipoDeContribuyente de(String texto) {
		return switch (texto.toUpperCase(Locale.ROOT)) {
			case "PERSONA NATURAL", "PERSONAS NATURALES" -> PERSONA_NATURAL;
			case "SOCIEDAD", "SOCIEDADES" -> SOCIEDAD;
			default -> null;
		};
	}

}
