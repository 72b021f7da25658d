package ec.clavepatronal.recuperacion.deposito;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * This owner has as many expedientes as there is room for. None is opened, and none is
 * deleted to make room: which one is not needed any more only the owner knows.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class DemasiadosTramites extends RuntimeException {

	DemasiadosTramites() {
		super(null, null, false, false);
	}

}
