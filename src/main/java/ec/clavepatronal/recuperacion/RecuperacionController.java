package ec.clavepatronal.recuperacion;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * All screens of an expediente: GET shows, POST with errors answers 422 with the same
 * page, POST without errors keeps the answer and redirects.
 */
@Controller
@RequestMapping("/recuperar-clave/{id}")
class RecuperacionController {

	private final Expedientes expedientes;

	private final Enlazador enlazador;

	private final Vistas vistas;

	RecuperacionController(Expedientes expedientes, Enlazador enlazador, Vistas vistas) {
		this.expedientes = expedientes;
		this.enlazador = enlazador;
		this.vistas = vistas;
	}

	@GetMapping
	ModelAndView retomar(@PathVariable String id) {
		Expediente expediente = buscar(id);
		return irA(expediente, expediente.pendiente());
	}

	@GetMapping("/{ruta}")
	ModelAndView mostrar(@PathVariable String id, @PathVariable String ruta,
			@RequestParam(defaultValue = "false") boolean cambiar) {
		Paso paso = paso(ruta);
		Expediente expediente = buscar(id);
		if (!expediente.alcanza(paso)) {
			return irA(expediente, expediente.pendiente());
		}
		return this.vistas.pantalla(new Pantalla(expediente, paso, cambiar), expediente.respuesta(paso),
				Errores.NINGUNO);
	}

	@PostMapping("/{ruta}")
	ModelAndView responder(@PathVariable String id, @PathVariable String ruta,
			@RequestParam(defaultValue = "") String version, @RequestParam(defaultValue = "false") boolean cambiar,
			@RequestParam(required = false) @Nullable String aceptar, HttpServletRequest solicitud) {
		Paso paso = paso(ruta);
		Expediente expediente = buscar(id);
		Class<? extends Formulario> tipo = paso.formulario()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED));
		if (!expediente.alcanza(paso)) {
			return irA(expediente, expediente.pendiente());
		}
		Pantalla pantalla = new Pantalla(expediente, paso, cambiar);
		Enlazador.Enlace enlace = this.enlazador.enlazar(solicitud, tipo, aceptar);
		if (!enlace.errores().vacio()) {
			return this.vistas.pantalla(pantalla, enlace.formulario(), enlace.errores());
		}
		return guardar(pantalla, enlace.formulario().orElseThrow(), version);
	}

	private ModelAndView guardar(Pantalla pantalla, Formulario respuesta, String version) {
		Expediente expediente = pantalla.expediente();
		Paso paso = pantalla.paso();
		if (expediente.respuesta(paso).filter(respuesta::equals).isPresent()) {
			return seguir(expediente, pantalla);
		}
		if (!version.equals(Integer.toString(expediente.version()))) {
			return this.vistas.conflicto(pantalla, respuesta);
		}
		Expediente nuevo = expediente.con(paso, respuesta);
		return this.expedientes.guardar(nuevo) ? seguir(nuevo, pantalla) : perdida(pantalla, respuesta);
	}

	/** Somebody was faster: the second click of the same person, or another tab. */
	private ModelAndView perdida(Pantalla pantalla, Formulario respuesta) {
		Expediente actual = buscar(pantalla.expediente().id());
		return actual.respuesta(pantalla.paso()).filter(respuesta::equals).isPresent() ? seguir(actual, pantalla)
				: this.vistas.conflicto(pantalla.en(actual), respuesta);
	}

	/**
	 * To the next screen; whoever came from the summary goes back there as soon as
	 * nothing is missing.
	 */
	private static ModelAndView seguir(Expediente expediente, Pantalla pantalla) {
		if (!pantalla.cambiar()) {
			return irA(expediente, pantalla.paso().siguiente(expediente).orElse(Paso.REVISION));
		}
		Paso pendiente = expediente.pendiente();
		return pendiente.pregunta() ? Pantalla.redireccion(Pantalla.paraCambiar(expediente, pendiente))
				: irA(expediente, pendiente);
	}

	private static ModelAndView irA(Expediente expediente, Paso paso) {
		return Pantalla.redireccion(Pantalla.direccion(expediente, paso));
	}

	private static Paso paso(String ruta) {
		return Paso.deRuta(ruta).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Expediente buscar(String id) {
		return this.expedientes.buscar(id).orElseThrow(ExpedienteNoEncontrado::new);
	}

}
