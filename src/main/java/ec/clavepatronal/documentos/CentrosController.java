package ec.clavepatronal.documentos;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The few places that were found, each with its source; never the whole list.
 */
@Controller
class CentrosController {

	private final ObjectProvider<Centro.Directorio> directorio;

	CentrosController(ObjectProvider<Centro.Directorio> directorio) {
		this.directorio = directorio;
	}

	@GetMapping("/centros-de-atencion")
	ModelAndView centros() {
		return new ModelAndView("documentos/centros").addObject("centros", this.directorio.getObject().centros());
	}

}
