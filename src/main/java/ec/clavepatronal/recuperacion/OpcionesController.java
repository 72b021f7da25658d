package ec.clavepatronal.recuperacion;

import java.util.Optional;

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

	/** With what came without a good mark, if that is why it is shown. */
	@GetMapping
	ModelAndView mostrar(@PathVariable String id, @RequestParam(defaultValue = "") String hecho,
			HttpServletRequest solicitud) {
		Expediente expediente = buscar(id);
		if (EnvioSinComprobar.es(solicitud)) {
			return this.paginas.de(expediente, OpcionesEscritas.de(solicitud, expediente));
		}
		return this.paginas.de(expediente, OpcionesEscritas.de(expediente))
			.addObject("hecho", this.paginas.hecho(hecho, expediente));
	}

	/**
	 * Does what the button says.
	 * @param hacer {@code alias}, {@code conservar} or the name of a {@link Copia}
	 */
	@PostMapping
	ModelAndView hacer(@PathVariable String id, @RequestParam(defaultValue = "") String hacer,
			HttpServletRequest solicitud) {
		Expediente expediente = buscar(id);
		OpcionesEscritas escritas = OpcionesEscritas.de(solicitud, expediente);
		return switch (hacer) {
			case "alias" -> llamar(expediente, escritas);
			case "conservar" -> conservar(expediente, escritas);
			default -> Copia.leer(hacer)
				.map((copia) -> copiar(expediente, copia, escritas))
				.orElseGet(() -> Pantalla.redireccion(direccion(id)));
		};
	}

	private ModelAndView llamar(Expediente expediente, OpcionesEscritas escritas) {
		Optional<String> reparo = Alias.reparo(escritas.alias());
		if (reparo.isPresent()) {
			return this.paginas.conError(expediente, escritas, "alias", reparo.get());
		}
		Optional<Alias> visto = Alias.de(escritas.visto());
		Optional<Alias> nuevo = Alias.de(escritas.alias());
		if (!this.fichas.llamar(expediente.id(), visto, nuevo)) {
			return this.paginas.conflicto(buscar(expediente.id()), escritas);
		}
		String hecho = nuevo.isPresent() ? "alias" : visto.isPresent() ? "sin-alias" : "en-blanco";
		return Pantalla.redireccion(direccion(expediente.id()) + "?hecho=" + hecho);
	}

	private ModelAndView conservar(Expediente expediente, OpcionesEscritas escritas) {
		Optional<Integer> elegido = this.paginas.elegido(escritas);
		if (elegido.isEmpty()) {
			return this.paginas.conError(expediente, escritas, "dias", "tramites.conservar.elija");
		}
		this.fichas.conservar(expediente.id(), elegido.get());
		return Pantalla.redireccion(direccion(expediente.id()) + "?hecho=conservar");
	}

	/** Whoever changes what differs meets no screen again that needs no answer. */
	private ModelAndView copiar(Expediente origen, Copia copia, OpcionesEscritas escritas) {
		if (!Copia.sirve(origen)) {
			return Pantalla.redireccion(direccion(origen.id()));
		}
		Optional<String> reparo = Alias.reparo(escritas.nombre(copia));
		if (reparo.isPresent()) {
			return this.paginas.conError(origen, escritas, copia.campo(), reparo.get());
		}
		Expediente copiado = this.expedientes.abrirCon(copia.de(origen));
		Alias.de(escritas.nombre(copia))
			.ifPresent((alias) -> this.fichas.llamar(copiado.id(), Optional.empty(), Optional.of(alias)));
		return Pantalla.redireccion(Pantalla.paraCambiar(copiado, copiado.pendiente(), Paso.RESULTADO));
	}

	private Expediente buscar(String id) {
		return this.expedientes.buscar(id).orElseThrow(ExpedienteNoEncontrado::new);
	}

	private static String direccion(String id) {
		return "/recuperar-clave/" + id + "/opciones";
	}

}
