package ec.clavepatronal.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The way back from a page that only tells to the expediente where somebody was. An
 * address of the site names a screen of ours, and nothing else.
 *
 * @param direccion where it leads
 * @param deQuien how that expediente is called
 */
record Vuelta(String direccion, String deQuien) {

	/** An id and the path of a screen below it. */
	private static final Pattern FORMA = Pattern.compile("([\\w-]{22})(?:/[a-z]+(?:-[a-z]+)*){1,3}");

	private static final int LARGO = 80;

	/** The id in a way back, if it is one. */
	static Optional<String> id(@Nullable String volver) {
		if (volver == null || volver.length() > LARGO) {
			return Optional.empty();
		}
		Matcher forma = FORMA.matcher(volver);
		return forma.matches() ? Optional.of(forma.group(1)) : Optional.empty();
	}

}
