package ec.clavepatronal.identificador;

import java.util.Optional;

import ec.clavepatronal.identificador.Hallazgo.Codigo;

/**
 * Expected findings on length.
 */
final class Longitudes {

	private Longitudes() {
	}

	static Hallazgo de(Codigo codigo, String propuesta, int digitos, int esperados) {
		return new Hallazgo(codigo, Gravedad.ERROR, Optional.of(propuesta), digitos, esperados);
	}

}
