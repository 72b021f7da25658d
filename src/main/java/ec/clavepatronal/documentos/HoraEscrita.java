package ec.clavepatronal.documentos;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An hour as people in Ecuador write it: on 24 hours, or on twelve with what half of the
 * day it is. A bare number such as «9» or «3» is not taken: half of the day would be a
 * guess.
 */
final class HoraEscrita {

	private static final int LARGO = 30;

	private static final int MEDIODIA = 12;

	private static final int ANOCHECE = 18;

	private static final String MITAD = "(a ?m|p ?m|de la manana|de la tarde|de la noche|del dia)";

	private static final Pattern DE_24 = Pattern
		.compile("(\\d{1,2}) ?[:h.] ?(\\d{2})(?: ?(?:h|hs|hrs|horas))?|(\\d{2})(\\d{2})(?: ?(?:h|hs|hrs|horas))?");

	private static final Pattern EN_PUNTO = Pattern.compile("(\\d{1,2}) ?(?:h|hs|hrs|horas)");

	private static final Pattern DE_12 = Pattern
		.compile("(\\d{1,2})(?: ?[:h.]? ?(\\d{2})| y (media|cuarto))? ?(?:en punto )?" + MITAD);

	private HoraEscrita() {
	}

	static Optional<LocalTime> leer(@Nullable String texto) {
		String llano = FechaEscrita.llano(texto)
			.replaceFirst("^a? ?las? ", "")
			.replaceAll("\\b([ap])\\. ?m\\b", "$1m")
			.replaceFirst("\\.$", "");
		if (llano.length() > LARGO) {
			return Optional.empty();
		}
		if (llano.equals("mediodia") || llano.equals("medio dia")) {
			return Optional.of(LocalTime.NOON);
		}
		Matcher de24 = DE_24.matcher(llano);
		if (de24.matches()) {
			return (de24.group(1) != null) ? hora(numero(de24.group(1)), numero(de24.group(2)))
					: hora(numero(de24.group(3)), numero(de24.group(4)));
		}
		Matcher enPunto = EN_PUNTO.matcher(llano);
		if (enPunto.matches()) {
			return hora(numero(enPunto.group(1)), 0);
		}
		Matcher de12 = DE_12.matcher(llano);
		return de12.matches() ? de12(de12) : Optional.empty();
	}

	private static Optional<LocalTime> de12(Matcher partes) {
		int hora = numero(partes.group(1));
		if (hora < 1 || hora > MEDIODIA) {
			return Optional.empty();
		}
		int minuto = (partes.group(3) != null) ? (partes.group(3).equals("media") ? 30 : 15)
				: (partes.group(2) != null) ? numero(partes.group(2)) : 0;
		return mitad(partes.group(4), hora).flatMap((entera) -> hora(entera, minuto));
	}

	/** «12 de la mañana» or «3 de la noche» may be one thing or another. */
	private static Optional<Integer> mitad(String mitad, int hora) {
		int tarde = hora % MEDIODIA + MEDIODIA;
		return switch (mitad.replace(" ", "")) {
			case "am" -> Optional.of(hora % MEDIODIA);
			case "pm", "delatarde" -> Optional.of(tarde);
			case "delamanana" -> Optional.of(hora).filter((esta) -> esta < MEDIODIA);
			case "deldia" -> Optional.of(hora).filter((esta) -> esta == MEDIODIA);
			default -> Optional.of(tarde).filter((esta) -> esta >= ANOCHECE);
		};
	}

	private static Optional<LocalTime> hora(int hora, int minuto) {
		return (hora < 24 && minuto < 60) ? Optional.of(LocalTime.of(hora, minuto)) : Optional.empty();
	}

	private static int numero(String cifras) {
		return Integer.parseInt(cifras);
	}

}
