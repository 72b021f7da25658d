package ec.clavepatronal.api;

import java.util.List;

/**
 * The shape of a request is not the contract's.
 */
class PeticionIncorrecta extends RuntimeException {

	private final transient List<Fallo> fallos;

	PeticionIncorrecta(List<Fallo> fallos) {
		super(fallos.toString());
		this.fallos = fallos;
	}

	List<Fallo> fallos() {
		return this.fallos;
	}

}
