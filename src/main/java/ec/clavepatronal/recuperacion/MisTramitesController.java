package ec.clavepatronal.recuperacion;

import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The list of this browser's expedientes. What is looked for comes by POST and is shown
 * at once: somebody may type a number, and no address holds one.
 */
@Controller
@RequestMapping("/mis-tramites")
class MisTramitesController {

	private final MisTramites tramites;

	MisTramitesController(MisTramites tramites) {
		this.tramites = tramites;
	}

	@GetMapping
	ModelAndView lista(@RequestParam(defaultValue = "1") String pagina) {
		return pagina(this.tramites.todos(numero(pagina)), "");
	}

	/** An address that somebody changed by hand leads to the beginning. */
	private static int numero(String pagina) {
		return pagina.matches("[0-9]{1,4}") ? Integer.parseInt(pagina) : 1;
	}

	/**
	 * Looks for our reference, or for words of the names. What is somebody else's is not
	 * found, as what does not exist.
	 */
	@PostMapping
	ModelAndView buscar(@RequestParam(defaultValue = "") String busqueda) {
		if (busqueda.isBlank()) {
			return Pantalla.redireccion("/mis-tramites");
		}
		Optional<String> uno = this.tramites.porReferencia(busqueda);
		return uno.map((id) -> Pantalla.redireccion("/recuperar-clave/" + id))
			.orElseGet(() -> pagina(this.tramites.conPalabras(busqueda), busqueda));
	}

	private ModelAndView pagina(ListaDeTramites lista, String busqueda) {
		return new ModelAndView("recuperacion/mis-tramites").addObject("tramites", lista)
			.addObject("busqueda", busqueda);
	}

}
