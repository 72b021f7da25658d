package ec.clavepatronal.recuperacion;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The screens before an expediente exists: which key, and what happened to it.
 */
@Controller
@RequestMapping("/tramites-virtuales")
class TramitesController {

	private final Expedientes expedientes;

	private final Enlazador enlazador;

	TramitesController(Expedientes expedientes, Enlazador enlazador) {
		this.expedientes = expedientes;
		this.enlazador = enlazador;
	}

	@GetMapping
	String cualClave() {
		return "recuperacion/tramites-virtuales";
	}

	@GetMapping("/asegurados")
	String asegurados() {
		return "recuperacion/asegurados";
	}

	@GetMapping("/empleadores")
	ModelAndView quePaso() {
		return vista(Optional.empty(), Errores.NINGUNO);
	}

	@PostMapping("/empleadores")
	ModelAndView abrir(HttpServletRequest solicitud) {
		Enlazador.Enlace enlace = this.enlazador.enlazar(solicitud, SituacionForm.class, null);
		if (!enlace.errores().vacio()) {
			return vista(enlace.formulario(), enlace.errores());
		}
		return empezar(this.expedientes.abrir((SituacionForm) enlace.formulario().orElseThrow()));
	}

	/** Made-up data, for whoever only wants to look. */
	@PostMapping("/ejemplo")
	ModelAndView ejemplo() {
		Expediente expediente = this.expedientes.abrir(SituacionForm.DE_EJEMPLO);
		this.expedientes.guardar(expediente.con(Paso.DATOS, DatosForm.DE_EJEMPLO));
		return empezar(expediente);
	}

	private static ModelAndView empezar(Expediente expediente) {
		ModelAndView redireccion = new ModelAndView("redirect:" + Pantalla.direccion(expediente, Paso.DATOS));
		redireccion.setStatus(HttpStatus.SEE_OTHER);
		return redireccion;
	}

	private static ModelAndView vista(Optional<Formulario> formulario, Errores errores) {
		ModelAndView vista = new ModelAndView("recuperacion/empleadores");
		vista.setStatus(errores.vacio() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		vista.addObject("formulario", formulario.orElse(null));
		vista.addObject("errores", errores);
		vista.addObject("opciones", Elecciones.posibles(SituacionForm.class));
		return vista;
	}

}
