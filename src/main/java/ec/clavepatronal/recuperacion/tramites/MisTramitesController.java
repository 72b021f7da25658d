package ec.clavepatronal.recuperacion.tramites;

import java.util.List;

import ec.clavepatronal.pagina.ErrorDeCampo;
import ec.clavepatronal.pagina.Errores;
import ec.clavepatronal.pagina.Redireccion;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.expediente.Alias;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of this browser's expedientes. What is looked for comes by POST, for somebody
 * may type a number, and no address holds one; words go on to an address of their own, so
 * that one can come back to what was found. Looking changes nothing and needs no mark.
 */
@Controller
@RequestMapping("/mis-tramites")
class MisTramitesController {

	private final MisTramites tramites;

	private final Textos textos;

	MisTramitesController(MisTramites tramites, Textos textos) {
		this.tramites = tramites;
		this.textos = textos;
	}

	@GetMapping
	ModelAndView lista(@RequestParam(defaultValue = "1") String pagina,
			@RequestParam(defaultValue = "") String busqueda, Propietario propietario) {
		return busqueda.isBlank() ? pagina(this.tramites.todos(propietario, numero(pagina)), "",
				this.textos.de("tramites.mios"), Errores.NINGUNO) : hallados(propietario, Busqueda.de(busqueda));
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
	ModelAndView buscar(@RequestParam(defaultValue = "") String busqueda, Propietario propietario) {
		if (busqueda.isBlank()) {
			return Redireccion.a("/mis-tramites");
		}
		Busqueda buscada = Busqueda.de(busqueda);
		return this.tramites.porReferencia(propietario, busqueda)
			.map((id) -> Redireccion.a("/recuperar-clave/" + id))
			.orElseGet(() -> buscada.cabeEnUnaDireccion() ? Redireccion.a(direccion(busqueda))
					: hallados(propietario, buscada).addObject("enviada", true));
	}

	private static String direccion(String busqueda) {
		return UriComponentsBuilder.fromPath("/mis-tramites")
			.queryParam("busqueda", "{busqueda}")
			.encode()
			.buildAndExpand(busqueda)
			.toUriString();
	}

	private ModelAndView hallados(Propietario propietario, Busqueda busqueda) {
		if (busqueda.pareceNumeroDePersona()) {
			ErrorDeCampo error = new ErrorDeCampo("busqueda", this.textos.de("tramites.buscar.NUMERO"), List.of());
			ModelAndView pagina = pagina(new ListaDeTramites(List.of(), 0, 1, 1), busqueda.texto(),
					this.textos.de("tramites.mios"), new Errores(List.of(error)));
			pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return pagina;
		}
		ListaDeTramites halladas = this.tramites.con(propietario, busqueda);
		String dicho = (halladas.cuantos() == 0) ? this.textos.de("tramites.buscar.nada.titulo")
				: this.textos.de("tramites.buscar.hallados", halladas.cuantos());
		return pagina(halladas, busqueda.texto(),
				this.textos.de("tramites.buscar.titulo", dicho, Nombres.aislado(Alias.limpio(busqueda.texto()))),
				Errores.NINGUNO);
	}

	private static ModelAndView pagina(ListaDeTramites lista, String busqueda, String titulo, Errores errores) {
		return new ModelAndView("recuperacion/mis-tramites").addObject("tramites", lista)
			.addObject("busqueda", busqueda)
			.addObject("titulo", titulo)
			.addObject("errores", errores);
	}

}
