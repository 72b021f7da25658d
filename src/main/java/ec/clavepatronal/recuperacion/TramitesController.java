package ec.clavepatronal.recuperacion;

import java.util.Optional;
import java.util.function.Supplier;

import ec.clavepatronal.evaluacion.Lecturas;
import ec.clavepatronal.pagina.Errores;
import ec.clavepatronal.pagina.Redireccion;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.propietario.QueAbre;
import ec.clavepatronal.recuperacion.deposito.Expedientes;
import ec.clavepatronal.recuperacion.expediente.DatosForm;
import ec.clavepatronal.recuperacion.expediente.Direcciones;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.expediente.SituacionForm;
import jakarta.servlet.http.HttpServletRequest;

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

	private final Vistas vistas;

	private final Supplier<Lecturas> lecturas;

	TramitesController(Expedientes expedientes, Enlazador enlazador, Vistas vistas, Supplier<Lecturas> lecturas) {
		this.lecturas = lecturas;
		this.expedientes = expedientes;
		this.enlazador = enlazador;
		this.vistas = vistas;
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
	ModelAndView quePaso(HttpServletRequest solicitud) {
		return vista(this.enlazador.sinComprobar(solicitud, SituacionForm.class, this.lecturas.get()), Errores.NINGUNO);
	}

	@PostMapping("/empleadores")
	ModelAndView abrir(@QueAbre Propietario propietario, HttpServletRequest solicitud) {
		Enlazador.Enlace enlace = this.enlazador.enlazar(solicitud, SituacionForm.class, null, this.lecturas.get());
		if (!enlace.errores().vacio()) {
			return vista(enlace.formulario(), enlace.errores());
		}
		return empezar(this.expedientes.abrir(propietario,
				Expediente.borrador((SituacionForm) enlace.formulario().orElseThrow())));
	}

	/** Where a form leads that came without a good mark. */
	@GetMapping("/ejemplo")
	ModelAndView antesDelEjemplo() {
		return new ModelAndView("recuperacion/ejemplo", "avisoPropio", "aviso.sin-abrir");
	}

	/** Made-up data, for whoever only wants to look. */
	@PostMapping("/ejemplo")
	ModelAndView ejemplo(@QueAbre Propietario propietario) {
		return empezar(this.expedientes.abrir(propietario,
				Expediente.borrador(SituacionForm.DE_EJEMPLO).con(Paso.DATOS, DatosForm.DE_EJEMPLO)));
	}

	private static ModelAndView empezar(Expediente expediente) {
		return Redireccion.a(Direcciones.de(expediente, Paso.DATOS));
	}

	private ModelAndView vista(Optional<Formulario> formulario, Errores errores) {
		return this.vistas.formulario("recuperacion/empleadores", SituacionForm.class, formulario, errores);
	}

}
