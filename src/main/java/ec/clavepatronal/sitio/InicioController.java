package ec.clavepatronal.sitio;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages that only tell.
 */
@Controller
class InicioController {

	@GetMapping("/")
	String inicio() {
		return "sitio/inicio";
	}

	@GetMapping("/preguntas")
	ModelAndView preguntas() {
		return new ModelAndView("sitio/preguntas", "temas", Pregunta.Tema.values());
	}

	@GetMapping("/seguridad-y-privacidad")
	String seguridadYPrivacidad() {
		return "sitio/seguridad-y-privacidad";
	}

}
