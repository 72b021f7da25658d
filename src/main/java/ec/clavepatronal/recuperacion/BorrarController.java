package ec.clavepatronal.recuperacion;

import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Deletes an expediente on request, after asking once: for whoever shares a computer or
 * is done.
 */
@Controller
@RequestMapping("/recuperar-clave")
class BorrarController {

	private final Expedientes expedientes;

	BorrarController(Expedientes expedientes) {
		this.expedientes = expedientes;
	}

	@GetMapping("/{id}/borrar")
	ModelAndView preguntar(@PathVariable String id) {
		Expediente expediente = this.expedientes.buscar(id).orElseThrow(ExpedienteNoEncontrado::new);
		Pantalla desde = new Pantalla(expediente, Paso.REVISION, Optional.empty());
		return new ModelAndView("recuperacion/borrar",
				Map.of("borrar", desde.borrar(), "volver", desde.a(expediente.pendiente())));
	}

	/** A second click finds nothing left to delete, which is as good. */
	@PostMapping("/{id}/borrar")
	RedirectView borrar(@PathVariable String id) {
		this.expedientes.borrar(id);
		RedirectView borrado = new RedirectView("/recuperar-clave/borrado");
		borrado.setStatusCode(HttpStatus.SEE_OTHER);
		return borrado;
	}

	@GetMapping("/borrado")
	String borrado() {
		return "recuperacion/borrado";
	}

}
