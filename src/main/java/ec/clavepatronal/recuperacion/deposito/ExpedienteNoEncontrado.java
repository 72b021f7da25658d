package ec.clavepatronal.recuperacion.deposito;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * No such expediente for this owner: it never existed, it is somebody else's or its time
 * is over. The page is the same for all three. Carries no message: the id is not for
 * logs.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class ExpedienteNoEncontrado extends RuntimeException {

	public ExpedienteNoEncontrado() {
		super(null, null, false, false);
	}

}
