package ec.clavepatronal.api;

import ec.clavepatronal.evaluacion.DatosLeidos;

/**
 * An identifier cannot be used as it was sent. Has no message: it could only name the
 * identifier.
 */
class DatosRechazados extends RuntimeException {

	private final transient DatosLeidos datos;

	DatosRechazados(DatosLeidos datos) {
		this.datos = datos;
	}

	DatosLeidos datos() {
		return this.datos;
	}

}
