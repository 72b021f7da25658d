package ec.clavepatronal.api;

import java.util.List;

/**
 * The shape of a request is not the contract's.
 */
class PeticionIncorrecta extends RuntimeException {

	private final transient List<ErrorDeForma> errores;

	PeticionIncorrecta(List<ErrorDeForma> errores) {
		super(errores.toString());
		this.errores = errores;
	}

	List<ErrorDeForma> errores() {
		return this.errores;
	}

}
