package ec.clavepatronal.identificador;

import ec.clavepatronal.identificador.Hallazgo.Codigo;

/**
 * A RUC with third digit 6 has two readings, and one that holds is enough: a public body
 * (modulo 11 on the ninth digit, four digits of establishment) or a foreign resident
 * (cedula, three digits of establishment). The SRI registry has some 36,000 active
 * persons of that kind against 3,232 public bodies, so the 6 alone says nothing.
 */
final class TercerDigitoSeis {

	private TercerDigitoSeis() {
	}

	static void juzgar(String digitos, Criterio criterio, Juicio juicio) {
		boolean persona = DigitoVerificador.cumpleModuloDiez(digitos);
		boolean entidad = DigitoVerificador.cumpleModuloOnceDeEntidadPublica(digitos);
		if (!persona && !entidad) {
			juicio.aviso(Codigo.DIGITO_SIN_VERIFICAR);
		}
		if (!(persona && ReglasDeRuc.terminaEnSufijo(digitos))) {
			juzgarSufijo(digitos, entidad, !entidad || persona, criterio, juicio);
		}
		Prefijo.explicar(digitos, juicio);
		if (persona) {
			juicio.info(Codigo.TERCER_DIGITO_6);
		}
	}

	static boolean esSoloDePersona(String digitos) {
		return DigitoVerificador.cumpleModuloDiez(digitos)
				&& !DigitoVerificador.cumpleModuloOnceDeEntidadPublica(digitos);
	}

	/** A public body may well have establishment 1000. */
	private static void juzgarSufijo(String digitos, boolean entidad, boolean puedeSerPersona, Criterio criterio,
			Juicio juicio) {
		if (entidad ? digitos.endsWith("0000") : ReglasDeRuc.terminaEnCeros(digitos)) {
			ReglasDeRuc.rechazarCeros(digitos, puedeSerPersona, criterio, juicio);
		}
		else if (entidad ? !digitos.endsWith("0001") : !ReglasDeRuc.terminaEnSufijo(digitos)) {
			juicio.aviso(Codigo.SUFIJO_POCO_COMUN);
		}
	}

}
