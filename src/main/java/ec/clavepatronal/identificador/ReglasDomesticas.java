package ec.clavepatronal.identificador;

import java.util.Optional;

import ec.clavepatronal.identificador.Hallazgo.Codigo;

/**
 * The rules of a domestic identifier of somebody with a cedula: its ten digits and 000.
 */
final class ReglasDomesticas {

	static final String SUFIJO = "000";

	static final int LARGO = 13;

	private ReglasDomesticas() {
	}

	static void juzgar(String digitos, Criterio criterio, Juicio juicio) {
		if (digitos.length() == ReglasDeCedula.LARGO && ReglasDeCedula.esAceptable(digitos, criterio)) {
			Longitud.anotar(Codigo.PARECE_CEDULA, digitos, LARGO, Optional.of(digitos + SUFIJO), juicio);
		}
		else if (digitos.length() != LARGO) {
			Longitud.juzgar(digitos, LARGO, (completado) -> IdentificadorDomestico.leer(completado, criterio), juicio);
		}
		else if (Prefijo.existe(digitos, juicio)) {
			juzgarSufijo(digitos, criterio, juicio);
			ReglasDeCedula.juzgar(digitos, criterio, juicio);
		}
	}

	static String sinSufijo(String valor) {
		return valor.substring(0, valor.length() - SUFIJO.length());
	}

	/** Ahead of the cedula rules: it explains more than a failing check digit does. */
	private static void juzgarSufijo(String digitos, Criterio criterio, Juicio juicio) {
		if (!digitos.endsWith(SUFIJO)) {
			juicio.error(ReglasDeRuc.terminaEnSufijo(digitos) ? Codigo.ES_RUC : Codigo.NO_TERMINA_EN_000,
					ReglasDeCedula.siEsCorrecta(digitos, criterio).map((cedula) -> cedula + SUFIJO));
		}
	}

}
