package ec.clavepatronal.recuperacion.deposito;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The database does not answer now. Nothing was kept and nothing was lost: the same
 * request can be sent again in a minute.
 */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class ExpedientesFueraDeServicio extends RuntimeException {

	public ExpedientesFueraDeServicio(Throwable causa) {
		super(causa);
	}

}
