package ec.clavepatronal.calendario;

import java.time.LocalDate;

/**
 * Easter Sunday, which Carnival and Good Friday follow: the anonymous Gregorian computus.
 */
final class Pascua {

	private Pascua() {
	}

	static LocalDate de(int anio) {
		int aureo = anio % 19;
		int siglo = anio / 100;
		int resto = anio % 100;
		int epacta = (19 * aureo + siglo - siglo / 4 - (siglo - (siglo + 8) / 25 + 1) / 3 + 15) % 30;
		int domingo = (32 + 2 * (siglo % 4) + 2 * (resto / 4) - epacta - resto % 4) % 7;
		int ajuste = (aureo + 11 * epacta + 22 * domingo) / 451;
		int suma = epacta + domingo - 7 * ajuste + 114;
		return LocalDate.of(anio, suma / 31, suma % 31 + 1);
	}

}
