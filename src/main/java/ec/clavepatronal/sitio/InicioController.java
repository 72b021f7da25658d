package ec.clavepatronal.sitio;

import ec.clavepatronal.recuperacion.Conservacion;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages that only tell.
 */
@Controller
class InicioController {

	private final Conservacion conservacion;

	InicioController(Conservacion conservacion) {
		this.conservacion = conservacion;
	}

	@GetMapping("/")
	String inicio() {
		return "sitio/inicio";
	}

	@GetMapping("/preguntas")
	ModelAndView preguntas() {
		return new ModelAndView("sitio/preguntas", "temas", Pregunta.Tema.values());
	}

	@GetMapping("/seguridad-y-privacidad")
	ModelAndView seguridadYPrivacidad() {
		return new ModelAndView("sitio/seguridad-y-privacidad", "dias", this.conservacion.dias());
	}

}
