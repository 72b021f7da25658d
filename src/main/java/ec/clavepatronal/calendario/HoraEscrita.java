package ec.clavepatronal.calendario;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An hour as people in Ecuador write it: on 24 hours, or on twelve with what half of the
 * day it is. A bare «9» or «3:30» is taken as of office hours, from seven in the morning
 * to five in the afternoon, and whoever shows it says so; a bare six may be either.
 */
public final class HoraEscrita {

	private static final int LARGO = 30;

	private static final int MEDIODIA = 12;

	private static final int SEIS = 6;

	private static final int MINUTOS = 60;

	private static final int ANOCHECE = 18;

	private static final String MITAD = "(a ?m|p ?m|de la manana|de la tarde|de la noche|del dia)";

	/**
	 * A nought before the figure, or an «h» behind it, is of somebody who counts to 24.
	 */
	private static final Pattern SIN_MITAD = Pattern
		.compile("([0-9]|1\\d|2\\d)(?: ?[:.] ?(\\d{2})| y (media|cuarto))?(?: en punto)?");

	private static final Pattern DE_24 = Pattern.compile(
			"(\\d{1,2}) ?(?:[:h.] ?(\\d{2})(?: ?(?:h|hs|hrs|horas))?|(?:h|hs|hrs|horas))|(\\d{2})(\\d{2})(?: ?(?:h|hs|hrs|horas))?");

	private static final Pattern DE_12 = Pattern
		.compile("(\\d{1,2})(?: ?[:h.]? ?(\\d{2})| y (media|cuarto))? ?(?:en punto )?" + MITAD);

	private HoraEscrita() {
	}

	public static HoraLeida leer(@Nullable String texto) {
		String llano = FechaEscrita.llano(texto)
			.replaceFirst("^a? ?las? ", "")
			.replaceAll("\\b([ap])\\. ?m\\b", "$1m")
			.replaceFirst("\\.$", "");
		if (llano.length() > LARGO) {
			return HoraLeida.sin(ErrorDeHora.NO_ES_HORA);
		}
		if (llano.equals("mediodia") || llano.equals("medio dia")) {
			return HoraLeida.de(LocalTime.NOON, false);
		}
		Matcher sinMitad = SIN_MITAD.matcher(llano);
		if (sinMitad.matches()) {
			return deOficina(numero(sinMitad.group(1)), minuto(sinMitad), sinMitad.group(2) != null);
		}
		Matcher de24 = DE_24.matcher(llano);
		if (de24.matches()) {
			return (de24.group(1) != null) ? hora(numero(de24.group(1)), minuto(de24.group(2)))
					: hora(numero(de24.group(3)), numero(de24.group(4)));
		}
		Matcher de12 = DE_12.matcher(llano);
		return de12.matches() ? de12(de12) : HoraLeida.sin(ErrorDeHora.NO_ES_HORA);
	}

	/**
	 * As somebody means it who has an appointment at an office. «9:30» is that hour on
	 * both dials; «9» may be a slip.
	 */
	private static HoraLeida deOficina(int hora, int minuto, boolean enCifras) {
		if (hora == SEIS && minuto < MINUTOS) {
			return HoraLeida.sin(ErrorDeHora.FALTA_MITAD);
		}
		boolean tarde = hora > 0 && hora < SEIS;
		HoraLeida leida = hora(tarde ? hora + MEDIODIA : hora, minuto);
		boolean supuesta = tarde || hora > 0 && hora <= MEDIODIA && !enCifras;
		return leida.hora().map((esta) -> HoraLeida.de(esta, supuesta)).orElse(leida);
	}

	private static HoraLeida de12(Matcher partes) {
		int hora = numero(partes.group(1));
		if (hora < 1 || hora > MEDIODIA) {
			return HoraLeida.sin(ErrorDeHora.HORA_NO_EXISTE);
		}
		return mitad(partes.group(4), hora).map((entera) -> hora(entera, minuto(partes)))
			.orElseGet(() -> HoraLeida.sin(ErrorDeHora.NO_ES_HORA));
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

	/** In figures or in words; none is on the hour. */
	private static int minuto(Matcher partes) {
		@Nullable String enPalabras = partes.group(3);
		return (enPalabras != null) ? (enPalabras.equals("media") ? 30 : 15) : minuto(partes.group(2));
	}

	private static int minuto(@Nullable String cifras) {
		return (cifras != null) ? numero(cifras) : 0;
	}

	private static HoraLeida hora(int hora, int minuto) {
		return (hora < 24 && minuto < MINUTOS) ? HoraLeida.de(LocalTime.of(hora, minuto), false)
				: HoraLeida.sin(ErrorDeHora.HORA_NO_EXISTE);
	}

	private static int numero(String cifras) {
		return Integer.parseInt(cifras);
	}

}
