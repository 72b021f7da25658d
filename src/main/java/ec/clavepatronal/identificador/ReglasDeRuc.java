package ec.clavepatronal.identificador;

import java.util.Optional;

import ec.clavepatronal.identificador.Hallazgo.Codigo;

/**
 * The rules of thirteen digits as a RUC, by the third of them.
 */
final class ReglasDeRuc {

	static final int LARGO = 13;

	private static final String SUFIJO = "001";

	private ReglasDeRuc() {
	}

	/** The prefix must exist; nothing else is taken for granted. */
	static void juzgar(String digitos, Criterio criterio, Juicio juicio) {
		switch (digitos.charAt(2)) {
			case '9' -> juzgarSociedad(digitos, criterio, juicio);
			case '6' -> TercerDigitoSeis.juzgar(digitos, criterio, juicio);
			default -> juzgarPersona(digitos, criterio, juicio);
		}
	}

	static boolean terminaEnCeros(String digitos) {
		return digitos.endsWith("000");
	}

	static boolean terminaEnSufijo(String digitos) {
		return digitos.endsWith(SUFIJO);
	}

	/** The RUC that these first ten digits make, unless it would be refused too. */
	static Optional<String> conSufijo(String digitos, Criterio criterio) {
		return Optional.of(digitos.substring(0, ReglasDeCedula.LARGO) + SUFIJO)
			.filter((ruc) -> Ruc.leer(ruc, criterio).nivel() != Nivel.RECHAZADO);
	}

	/**
	 * Ten digits of a company or public body, which are no cedula: only the end is
	 * missing.
	 */
	static boolean lePuedeFaltarElSufijo(String digitos, Criterio criterio) {
		return digitos.length() == ReglasDeCedula.LARGO && digitos.charAt(2) == '9'
				&& conSufijo(digitos, criterio).isPresent();
	}

	/** No SRI registry has a RUC in 000: it is a company's slip, or not a RUC at all. */
	static void rechazarCeros(String digitos, boolean puedeSerPersona, Criterio criterio, Juicio juicio) {
		if (puedeSerPersona && ReglasDeCedula.esAceptable(digitos, criterio)) {
			juicio.error(Codigo.PARECE_DOMESTICO);
		}
		else {
			juicio.error(Codigo.TERMINA_EN_000, conSufijo(digitos, criterio));
		}
	}

	private static void juzgarPersona(String digitos, Criterio criterio, Juicio juicio) {
		ReglasDeCedula.juzgar(digitos, criterio, juicio);
		juzgarSufijo(digitos, true, criterio, juicio);
	}

	private static void juzgarSociedad(String digitos, Criterio criterio, Juicio juicio) {
		if (!DigitoVerificador.cumpleModuloOnceDeSociedad(digitos)) {
			juicio.aviso(SerieNueva.incluye(digitos) ? Codigo.SERIE_NUEVA : Codigo.DIGITO_ANTIGUO);
		}
		juzgarSufijo(digitos, false, criterio, juicio);
		Prefijo.explicar(digitos, juicio);
	}

	private static void juzgarSufijo(String digitos, boolean puedeSerPersona, Criterio criterio, Juicio juicio) {
		if (terminaEnCeros(digitos)) {
			rechazarCeros(digitos, puedeSerPersona, criterio, juicio);
		}
		else if (!terminaEnSufijo(digitos)) {
			juicio.aviso(Codigo.SUFIJO_POCO_COMUN);
		}
	}

}
