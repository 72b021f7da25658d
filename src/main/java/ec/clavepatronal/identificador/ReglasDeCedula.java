package ec.clavepatronal.identificador;

import java.util.Optional;

import ec.clavepatronal.identificador.Hallazgo.Codigo;

/**
 * The rules of the ten digits of a person, which a cedula, a person's RUC and a domestic
 * identifier share. Third digit 6 is real (foreign residents since 2017); 7, 8 and 9 have
 * not been seen, but the civil registry is reported to disown any rule on that digit.
 */
final class ReglasDeCedula {

	static final int LARGO = 10;

	private ReglasDeCedula() {
	}

	/** The prefix must exist; nothing else is taken for granted. */
	static void juzgar(String digitos, Criterio criterio, Juicio juicio) {
		juzgarDigitoFinal(digitos, criterio, juicio);
		Prefijo.explicar(digitos, juicio);
		if (digitos.charAt(2) == '6') {
			juicio.info(Codigo.TERCER_DIGITO_6);
		}
	}

	/** Whether the first ten digits would pass as a cedula, doubts allowed. */
	static boolean esAceptable(String digitos, Criterio criterio) {
		return nivel(digitos, criterio) != Nivel.RECHAZADO;
	}

	/** The first ten digits, when they would pass as a cedula without a doubt. */
	static Optional<String> siEsCorrecta(String digitos, Criterio criterio) {
		return (nivel(digitos, criterio) == Nivel.ACEPTADO) ? Optional.of(digitos.substring(0, LARGO))
				: Optional.empty();
	}

	/**
	 * The cedula within thirteen digits. Nothing but a household's number ends in 000, so
	 * there even doubtful digits are offered; 001 may be the RUC of somebody else.
	 */
	static Optional<String> sinSufijo(String digitos, Criterio criterio) {
		return (ReglasDeRuc.terminaEnCeros(digitos) && esAceptable(digitos, criterio))
				? Optional.of(digitos.substring(0, LARGO)) : siEsCorrecta(digitos, criterio);
	}

	private static Nivel nivel(String digitos, Criterio criterio) {
		return Cedula.leer(digitos.substring(0, LARGO), criterio).nivel();
	}

	private static void juzgarDigitoFinal(String digitos, Criterio criterio, Juicio juicio) {
		char tercero = digitos.charAt(2);
		if (DigitoVerificador.cumpleModuloDiez(digitos)) {
			if (tercero > '6') {
				juicio.aviso(Codigo.TERCER_DIGITO_POCO_COMUN);
			}
			else if (esUnaCifraRepetida(digitos)) {
				juicio.aviso(Codigo.PARECE_EJEMPLO);
			}
		}
		else if (tercero == '6' || Prefijo.esCincuenta(digitos)) {
			juicio.aviso(Codigo.DIGITO_SIN_VERIFICAR);
		}
		else {
			juicio.anotar(Hallazgo.de(Codigo.DIGITO_FINAL, criterio.moduloDiez()));
		}
	}

	private static boolean esUnaCifraRepetida(String digitos) {
		for (int i = 1; i < LARGO; i++) {
			if (digitos.charAt(i) != digitos.charAt(0)) {
				return false;
			}
		}
		return true;
	}

}
