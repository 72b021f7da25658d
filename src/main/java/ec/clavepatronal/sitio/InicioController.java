package ec.clavepatronal.sitio;

import java.util.Map;

import ec.clavepatronal.catastro.SriEnLinea;
import ec.clavepatronal.propietario.Conservacion;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.tramites.MisTramites;

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

	private final MisTramites tramites;

	InicioController(Conservacion conservacion, SriEnLinea sri, MisTramites tramites) {
		this.tramites = tramites;
		this.conservacion = conservacion;
		this.sri = sri;
	}

	@GetMapping("/")
	ModelAndView inicio(Propietario propietario) {
		return new ModelAndView("sitio/inicio", "tramites", this.tramites.ultimos(propietario));
	}

	@GetMapping("/preguntas")
	ModelAndView preguntas() {
		return new ModelAndView("sitio/preguntas", "temas", Pregunta.Tema.values());
	}

	@GetMapping("/seguridad-y-privacidad")
	ModelAndView seguridadYPrivacidad() {
		return new ModelAndView("sitio/seguridad-y-privacidad", Map.of("dias", this.conservacion.dias(), "diasMaximos",
				this.conservacion.diasMaximos(), "sri", this.sri));
	}

}
