package ec.clavepatronal.identificador;

import ec.clavepatronal.identificador.Hallazgo.Codigo;

/**
 * The first two digits: the province where a person or taxpayer was registered, 01 to 24,
 * or one of two prefixes that are no province. 30 is for those registered abroad; 50 is
 * in python-stdnum since 2018 on the word of an Ecuadorian contributor, and no real
 * number with it has been seen.
 */
final class Prefijo {

	private static final int ULTIMA_PROVINCIA = 24;

	private Prefijo() {
	}

	static boolean existe(String digitos) {
		int prefijo = de(digitos);
		return (prefijo >= 1 && prefijo <= ULTIMA_PROVINCIA) || esDelExterior(digitos) || esCincuenta(digitos);
	}

	/** Also says so when it does not: no other rule makes sense then. */
	static boolean existe(String digitos, Juicio juicio) {
		boolean existe = existe(digitos);
		if (!existe) {
			juicio.error(Codigo.PROVINCIA);
		}
		return existe;
	}

	static boolean esCincuenta(String digitos) {
		return de(digitos) == 50;
	}

	static void explicar(String digitos, Juicio juicio) {
		if (esDelExterior(digitos)) {
			juicio.info(Codigo.PREFIJO_30);
		}
		if (esCincuenta(digitos)) {
			juicio.info(Codigo.PREFIJO_50);
		}
	}

	private static boolean esDelExterior(String digitos) {
		return de(digitos) == 30;
	}

	private static int de(String digitos) {
		return (digitos.charAt(0) - '0') * 10 + digitos.charAt(1) - '0';
	}

}
