package ec.clavepatronal.web.peticiones;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * A form is what its record declares. Anything else that is sent, such as a field of a
 * field, is not looked for, let alone set.
 */
@ControllerAdvice
class SoloLoDeclarado {

	@InitBinder
	void ajustar(WebDataBinder enlace) {
		enlace.setDeclarativeBinding(true);
	}

}
