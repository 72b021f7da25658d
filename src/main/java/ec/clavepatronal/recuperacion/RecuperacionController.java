package ec.clavepatronal.recuperacion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import ec.clavepatronal.evaluacion.Lecturas;
import ec.clavepatronal.pagina.EnvioSinComprobar;
import ec.clavepatronal.pagina.Errores;
import ec.clavepatronal.pagina.Redireccion;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.deposito.ExpedienteNoEncontrado;
import ec.clavepatronal.recuperacion.deposito.Expedientes;
import ec.clavepatronal.recuperacion.expediente.Direcciones;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Formulario;
import ec.clavepatronal.recuperacion.expediente.Paso;
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

	private final Supplier<Lecturas> lecturas;

	private final Clock reloj;

	RecuperacionController(Expedientes expedientes, Enlazador enlazador, Vistas vistas, Supplier<Lecturas> lecturas,
			Clock reloj) {
		this.expedientes = expedientes;
		this.enlazador = enlazador;
		this.vistas = vistas;
		this.lecturas = lecturas;
		this.reloj = reloj;
	}

	@GetMapping
	ModelAndView retomar(@PathVariable String id, Propietario propietario) {
		Expediente expediente = buscar(propietario, id);
		Paso pendiente = expediente.pendiente();
		return irA(expediente, pendiente.pregunta() ? pendiente : Paso.RESULTADO);
	}

	@GetMapping("/{ruta}")
	ModelAndView mostrar(@PathVariable String id, @PathVariable String ruta,
			@RequestParam(defaultValue = "") String cambiar, Propietario propietario, HttpServletRequest solicitud) {
		Paso paso = paso(ruta);
		Expediente expediente = buscar(propietario, id);
		if (!expediente.alcanza(paso)) {
			return irA(expediente, expediente.pendiente());
		}
		Pantalla pantalla = Pantalla.de(propietario, expediente, paso, cambiar, this.lecturas.get());
		if (EnvioSinComprobar.es(solicitud)) {
			return otraVez(pantalla, solicitud);
		}
		return this.vistas.pantalla(pantalla, expediente.respuesta(paso), Errores.NINGUNO);
	}

	/**
	 * With the version that the form was filled in for: if it is old by now, sending it
	 * again is a conflict and overwrites nothing.
	 */
	private ModelAndView otraVez(Pantalla pantalla, HttpServletRequest solicitud) {
		Optional<Formulario> escrito = pantalla.paso()
			.formulario()
			.flatMap((tipo) -> this.enlazador.sinComprobar(solicitud, tipo, pantalla.lecturas()));
		return this.vistas.pantalla(pantalla, escrito, Errores.NINGUNO)
			.addObject("version", Objects.requireNonNullElse(solicitud.getParameter("version"), ""));
	}

	@PostMapping("/{ruta}")
	ModelAndView responder(@PathVariable String id, @PathVariable String ruta,
			@RequestParam(defaultValue = "") String version, @RequestParam(defaultValue = "") String cambiar,
			@RequestParam(required = false) @Nullable String aceptar, @RequestParam(defaultValue = "") String despues,
			Propietario propietario, HttpServletRequest solicitud) {
		Paso paso = paso(ruta);
		Expediente expediente = buscar(propietario, id);
		Class<? extends Formulario> tipo = paso.formulario()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED));
		if (!expediente.alcanza(paso)) {
			return irA(expediente, expediente.pendiente());
		}
		Pantalla pantalla = Pantalla.de(propietario, expediente, paso, cambiar, this.lecturas.get());
		Enlazador.Enlace enlace = this.enlazador.enlazar(solicitud, tipo, aceptar, pantalla.lecturas());
		if (!enlace.errores().vacio()) {
			return this.vistas.pantalla(pantalla, enlace.formulario(), enlace.errores());
		}
		return guardar(pantalla, enlace.formulario().orElseThrow().contestadoEl(LocalDate.now(this.reloj)), version,
				despues);
	}

	private ModelAndView guardar(Pantalla pantalla, Formulario respuesta, String version, String despues) {
		Expediente expediente = pantalla.expediente();
		Expediente nuevo = this.vistas.contenido(pantalla)
			.alContestar(expediente.con(pantalla.paso(), respuesta), pantalla.lecturas());
		if (expediente.respuestas().equals(nuevo.respuestas()) && expediente.segunSri().equals(nuevo.segunSri())) {
			return seguir(expediente, pantalla, despues);
		}
		if (!version.equals(Integer.toString(expediente.version()))) {
			return this.vistas.conflicto(pantalla, respuesta);
		}
		return this.expedientes.guardar(pantalla.propietario(), nuevo) ? seguir(nuevo, pantalla, despues)
				: perdida(pantalla, respuesta, despues);
	}

	/** Somebody was faster: the second click of the same person, or another tab. */
	private ModelAndView perdida(Pantalla pantalla, Formulario respuesta, String despues) {
		Expediente actual = buscar(pantalla.propietario(), pantalla.expediente().id());
		return actual.respuesta(pantalla.paso()).filter(respuesta::equals).isPresent()
				? seguir(actual, pantalla, despues) : this.vistas.conflicto(pantalla.en(actual), respuesta);
	}

	/**
	 * To the screen that the button names, or else to the next one; whoever came to
	 * change an answer goes back as soon as nothing is missing.
	 */
	private static ModelAndView seguir(Expediente expediente, Pantalla pantalla, String despues) {
		Optional<Paso> elegido = Paso.deRuta(despues).filter(expediente::alcanza);
		if (pantalla.vuelta().isEmpty()) {
			return irA(expediente, elegido.or(() -> pantalla.paso().siguiente(expediente)).orElse(Paso.RESULTADO));
		}
		Paso vuelta = pantalla.vuelta().get();
		Optional<Paso> antes = elegido.or(() -> Optional.of(expediente.pendiente()).filter(Paso::pregunta));
		return antes.map((paso) -> Redireccion.a(Direcciones.paraCambiar(expediente, paso, vuelta)))
			.orElseGet(() -> irA(expediente, vuelta));
	}

	private static ModelAndView irA(Expediente expediente, Paso paso) {
		return Redireccion.a(Direcciones.de(expediente, paso));
	}

	private static Paso paso(String ruta) {
		return Paso.deRuta(ruta).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Expediente buscar(Propietario propietario, String id) {
		return this.expedientes.buscar(propietario, id).orElseThrow(ExpedienteNoEncontrado::new);
	}

}
