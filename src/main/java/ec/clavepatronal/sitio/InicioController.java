package ec.clavepatronal.sitio;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages that only tell.
 */
@Controller
class InicioController {

	@GetMapping("/")
	String inicio() {
		return "sitio/inicio";
	}

}
