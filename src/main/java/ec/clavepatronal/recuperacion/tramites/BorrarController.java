package ec.clavepatronal.recuperacion.tramites;

import java.util.Map;

import ec.clavepatronal.almacen.Espacio;
import ec.clavepatronal.pagina.Redireccion;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.deposito.ExpedienteNoEncontrado;
import ec.clavepatronal.recuperacion.deposito.Expedientes;
import ec.clavepatronal.recuperacion.expediente.Direcciones;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Referencia;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Deletes an expediente on request, after asking once: for whoever shares a computer or
 * is done.
 */
@Controller
@RequestMapping("/recuperar-clave")
public class BorrarController {

	private final Expedientes expedientes;

	private final Nombres nombres;

	private final Espacio espacio;

	BorrarController(Expedientes expedientes, Nombres nombres, Espacio espacio) {
		this.espacio = espacio;
		this.nombres = nombres;
		this.expedientes = expedientes;
	}

	@GetMapping("/{id}/borrar")
	ModelAndView preguntar(@PathVariable String id, Propietario propietario) {
		Expediente expediente = this.expedientes.buscar(propietario, id).orElseThrow(ExpedienteNoEncontrado::new);
		return new ModelAndView("recuperacion/borrar",
				Map.of("borrar", Direcciones.borrar(expediente), "atras",
						Direcciones.de(expediente, expediente.pendiente()), "deQuien", this.nombres.deQuien(expediente),
						"referencia", Referencia.de(id).valor(), "avisoPropio", "aviso.sin-borrar"));
	}

	/** A second click finds nothing left to delete, which is as good. */
	@PostMapping("/{id}/borrar")
	ModelAndView borrar(@PathVariable String id, Propietario propietario) {
		this.espacio.borrando(() -> this.expedientes.borrar(propietario, id));
		return Redireccion.a("/recuperar-clave/borrado?referencia=" + Referencia.de(id).valor());
	}

	/** Says which one by our reference: nothing else is left of it. */
	@GetMapping("/borrado")
	ModelAndView borrado(@RequestParam(defaultValue = "") String referencia) {
		return new ModelAndView("recuperacion/borrado").addObject("referencia",
				Referencia.leer(referencia).map(Referencia::valor).orElse(null));
	}

}
