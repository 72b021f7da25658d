package ec.clavepatronal.recuperacion;

import java.util.Map;
import java.util.Optional;

import ec.clavepatronal.almacen.Espacio;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

	private final Nombres nombres;

	private final Espacio espacio;

	BorrarController(Expedientes expedientes, Nombres nombres, Espacio espacio) {
		this.espacio = espacio;
		this.nombres = nombres;
		this.expedientes = expedientes;
	}

	@GetMapping("/{id}/borrar")
	ModelAndView preguntar(@PathVariable String id) {
		Expediente expediente = this.expedientes.buscar(id).orElseThrow(ExpedienteNoEncontrado::new);
		Pantalla desde = new Pantalla(expediente, Paso.REVISION, Optional.empty());
		return new ModelAndView("recuperacion/borrar",
				Map.of("borrar", desde.borrar(), "atras", desde.a(expediente.pendiente()), "deQuien",
						this.nombres.deQuien(expediente), "referencia", Referencia.de(id).valor(), "avisoPropio",
						"aviso.sin-borrar"));
	}

	/** A second click finds nothing left to delete, which is as good. */
	@PostMapping("/{id}/borrar")
	RedirectView borrar(@PathVariable String id) {
		this.espacio.borrando(() -> this.expedientes.borrar(id));
		RedirectView borrado = new RedirectView("/recuperar-clave/borrado?referencia=" + Referencia.de(id).valor());
		borrado.setStatusCode(HttpStatus.SEE_OTHER);
		return borrado;
	}

	/** Says which one by our reference: nothing else is left of it. */
	@GetMapping("/borrado")
	ModelAndView borrado(@RequestParam(defaultValue = "") String referencia) {
		return new ModelAndView("recuperacion/borrado").addObject("referencia",
				Referencia.leer(referencia).map(Referencia::valor).orElse(null));
	}

}
