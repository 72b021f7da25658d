package ec.clavepatronal.sitio;

import ec.clavepatronal.catastro.SriEnLinea;
import ec.clavepatronal.recuperacion.Conservacion;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages that only tell.
 */
@Controller
class InicioController {

	private final Conservacion conservacion;

	private final SriEnLinea sri;

	InicioController(Conservacion conservacion, SriEnLinea sri) {
		this.conservacion = conservacion;
		this.sri = sri;
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
		return new ModelAndView("sitio/seguridad-y-privacidad",
				Map.of("dias", this.conservacion.dias(), "sri", this.sri));
	}

}
