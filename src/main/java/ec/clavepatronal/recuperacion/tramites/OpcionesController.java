package ec.clavepatronal.recuperacion.tramites;

import java.util.List;
import java.util.Optional;

import ec.clavepatronal.pagina.EnvioSinComprobar;
import ec.clavepatronal.pagina.Errores;
import ec.clavepatronal.pagina.Redireccion;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.deposito.ExpedienteNoEncontrado;
import ec.clavepatronal.recuperacion.deposito.Expedientes;
import ec.clavepatronal.recuperacion.deposito.FichasEnBase;
import ec.clavepatronal.recuperacion.expediente.Alias;
import ec.clavepatronal.recuperacion.expediente.Direcciones;
import ec.clavepatronal.recuperacion.expediente.Expediente;
import ec.clavepatronal.recuperacion.expediente.Paso;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What its owner can do with an expediente as a whole: call it otherwise, keep it longer,
 * begin another one like it.
 */
@Controller
@RequestMapping("/recuperar-clave/{id}/opciones")
class OpcionesController {

	private final Expedientes expedientes;

	private final FichasEnBase fichas;

	private final PaginaDeOpciones paginas;

	OpcionesController(Expedientes expedientes, FichasEnBase fichas, PaginaDeOpciones paginas) {
		this.expedientes = expedientes;
		this.fichas = fichas;
		this.paginas = paginas;
	}

	/**
	 * With what came without a good mark, if that is why it is shown.
	 * @param hecho what was done, as {@link PaginaDeOpciones#hecho} knows it
	 */
	@GetMapping
	ModelAndView mostrar(@PathVariable String id, @RequestParam(defaultValue = "") List<String> hecho,
			Propietario propietario, HttpServletRequest solicitud) {
		Expediente expediente = buscar(propietario, id);
		if (EnvioSinComprobar.es(solicitud)) {
			return this.paginas.de(propietario, expediente, OpcionesEscritas.de(solicitud, expediente));
		}
		return this.paginas.de(propietario, expediente, OpcionesEscritas.de(expediente))
			.addObject("hecho", this.paginas.hecho(hecho, expediente));
	}

	/**
	 * Keeps what was typed about this one, whatever the button, and begins a copy where
	 * it is one for that.
	 * @param hacer {@code guardar} or the name of a {@link Copia}
	 */
	@PostMapping
	ModelAndView hacer(@PathVariable String id, @RequestParam(defaultValue = "") String hacer, Propietario propietario,
			HttpServletRequest solicitud) {
		Expediente expediente = buscar(propietario, id);
		Optional<Copia> copia = Copia.leer(hacer);
		if (copia.isPresent() ? !Copia.sirve(expediente) : !hacer.equals("guardar")) {
			return Redireccion.a(direccion(id));
		}
		OpcionesEscritas escritas = OpcionesEscritas.de(solicitud, expediente);
		Errores errores = this.paginas.errores(propietario, escritas, copia.isPresent());
		if (!errores.vacio()) {
			return this.paginas.conErrores(propietario, expediente, escritas, errores);
		}
		if (escritas.renombra()
				&& !this.fichas.llamar(propietario, id, Alias.de(escritas.visto()), escritas.comoSeLlamara())) {
			return this.paginas.conflicto(propietario, buscar(propietario, id), escritas);
		}
		this.paginas.elegido(propietario, escritas).ifPresent((dias) -> this.fichas.conservar(propietario, id, dias));
		return copia.map((cual) -> copiar(propietario, expediente, cual, escritas))
			.orElseGet(() -> guardado(propietario, id, escritas));
	}

	/** A name for a copy is not done with yet: it stays on the page. */
	private ModelAndView guardado(Propietario propietario, String id, OpcionesEscritas escritas) {
		List<String> hecho = PaginaDeOpciones.hecho(escritas);
		if (!escritas.nombraCopia()) {
			return Redireccion.a(direccion(id) + "?hecho=" + String.join(",", hecho));
		}
		Expediente expediente = buscar(propietario, id);
		return this.paginas.de(propietario, expediente, escritas.guardadasEn(expediente))
			.addObject("hecho", this.paginas.hecho(hecho, expediente))
			.addObject("queda", true);
	}

	/** Whoever changes what differs meets no screen again that needs no answer. */
	private ModelAndView copiar(Propietario propietario, Expediente origen, Copia copia, OpcionesEscritas escritas) {
		Expediente copiado = this.expedientes.abrir(propietario,
				Expediente.borrador(copia.de(origen)).llamado(Alias.de(escritas.nombre())));
		return Redireccion.a(Direcciones.paraCambiar(copiado, copiado.pendiente(), Paso.RESULTADO));
	}

	private Expediente buscar(Propietario propietario, String id) {
		return this.expedientes.buscar(propietario, id).orElseThrow(ExpedienteNoEncontrado::new);
	}

	private static String direccion(String id) {
		return "/recuperar-clave/" + id + "/opciones";
	}

}
