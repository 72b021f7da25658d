package ec.clavepatronal.recuperacion;

import java.util.Optional;
import java.util.function.Supplier;

import ec.clavepatronal.evaluacion.Lecturas;
import ec.clavepatronal.pagina.Errores;
import ec.clavepatronal.pagina.Redireccion;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.propietario.QueAbre;
import ec.clavepatronal.recuperacion.deposito.Expedientes;
import ec.clavepatronal.recuperacion.expediente.Direcciones;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Itinerario;
import ec.clavepatronal.recuperacion.expediente.Paso;
import ec.clavepatronal.recuperacion.tramites.LineaDeTramite;
import ec.clavepatronal.recuperacion.tramites.MisTramites;
import ec.clavepatronal.reglas.Empleador;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The door of whoever employs somebody at home: one page in place of what happened, kind
 * of employer and the three-field form. It shows which way through the official menu it
 * took.
 */
@Controller
@RequestMapping("/hogar")
class HogarController {

	/** How long the way is from this door, this page counted as the two it stands for. */
	private static final int PASOS = Itinerario.pasosDe(Empleador.SERVICIO_DOMESTICO);

	private final Expedientes expedientes;

	private final Enlazador enlazador;

	private final Vistas vistas;

	private final Supplier<Lecturas> lecturas;

	private final MisTramites tramites;

	HogarController(Expedientes expedientes, Enlazador enlazador, Vistas vistas, Supplier<Lecturas> lecturas,
			MisTramites tramites) {
		this.tramites = tramites;
		this.expedientes = expedientes;
		this.enlazador = enlazador;
		this.vistas = vistas;
		this.lecturas = lecturas;
	}

	@GetMapping
	ModelAndView preguntar(Propietario propietario, HttpServletRequest solicitud) {
		return vista(this.enlazador.sinComprobar(solicitud, HogarForm.class, this.lecturas.get()), Errores.NINGUNO)
			.addObject("empezado", empezado(propietario));
	}

	/**
	 * Whoever presses the browser's «Atrás» finds an empty page, for none is kept: what
	 * was just begun is a step away, and is not begun again.
	 */
	private @Nullable LineaDeTramite empezado(Propietario propietario) {
		return this.expedientes.ultimo(propietario)
			.filter((ultimo) -> !ultimo.completo() && ultimo.datos().isPresent() && !ultimo.tieneRuc())
			.map(this.tramites::linea)
			.orElse(null);
	}

	@PostMapping
	ModelAndView abrir(@RequestParam(required = false) @Nullable String aceptar, @QueAbre Propietario propietario,
			HttpServletRequest solicitud) {
		Lecturas leidas = this.lecturas.get();
		Enlazador.Enlace enlace = this.enlazador.enlazar(solicitud, HogarForm.class, aceptar, leidas);
		if (!enlace.errores().vacio()) {
			return vista(enlace.formulario(), enlace.errores());
		}
		HogarForm hogar = (HogarForm) enlace.formulario().orElseThrow();
		Expediente abierto = this.expedientes.abrir(propietario, ContenidoDeDatos
			.segunRegistro(Expediente.borrador(hogar.quePaso()).con(Paso.DATOS, hogar.datos()), leidas));
		return Redireccion.a(Direcciones.de(abierto, Paso.VALIDACION));
	}

	private ModelAndView vista(Optional<Formulario> formulario, Errores errores) {
		return this.vistas.formulario("recuperacion/hogar", HogarForm.class, formulario, errores)
			.addObject("pasos", PASOS);
	}

}
