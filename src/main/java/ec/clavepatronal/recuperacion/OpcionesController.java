package ec.clavepatronal.recuperacion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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

	private final MisTramites tramites;

	private final Nombres nombres;

	private final Conservacion conservacion;

	private final Textos textos;

	OpcionesController(Expedientes expedientes, MisTramites tramites, Nombres nombres, Conservacion conservacion,
			Textos textos) {
		this.expedientes = expedientes;
		this.tramites = tramites;
		this.nombres = nombres;
		this.conservacion = conservacion;
		this.textos = textos;
	}

	@GetMapping
	ModelAndView mostrar(@PathVariable String id, @RequestParam(defaultValue = "") String hacer,
			@RequestParam(defaultValue = "") String alias, HttpServletRequest solicitud) {
		Expediente expediente = buscar(id);
		if (EnvioSinComprobar.es(solicitud) && hacer.equals("alias")) {
			return pagina(expediente, alias, Errores.NINGUNO);
		}
		return pagina(expediente, expediente.ficha().alias().map(Alias::texto).orElse(null), Errores.NINGUNO);
	}

	/**
	 * Does what the button says.
	 * @param hacer {@code alias}, {@code conservar} or the name of a {@link Copia}
	 */
	@PostMapping
	ModelAndView hacer(@PathVariable String id, @RequestParam(defaultValue = "") String hacer,
			@RequestParam(defaultValue = "") String alias, @RequestParam(defaultValue = "") String dias) {
		return switch (hacer) {
			case "alias" -> llamar(id, alias);
			case "conservar" -> conservar(id, dias);
			default -> Copia.leer(hacer)
				.map((copia) -> copiar(buscar(id), copia))
				.orElseGet(() -> Pantalla.redireccion(direccion(id)));
		};
	}

	private ModelAndView llamar(String id, String alias) {
		Optional<String> reparo = Alias.reparo(alias);
		if (reparo.isPresent()) {
			return conError(id, "alias", reparo.get(), alias);
		}
		this.expedientes.llamar(id, Alias.de(alias));
		return Pantalla.redireccion(direccion(id) + "?hecho=alias");
	}

	private ModelAndView conservar(String id, String dias) {
		Optional<Plazo> elegido = plazos().stream()
			.filter((plazo) -> Integer.toString(plazo.dias()).equals(dias))
			.findFirst();
		if (elegido.isEmpty()) {
			return conError(id, "dias", "tramites.conservar.elija", null);
		}
		this.expedientes.conservar(id, elegido.get().dias());
		return Pantalla.redireccion(direccion(id) + "?hecho=conservar");
	}

	/** Whoever changes what differs meets no screen again that needs no answer. */
	private ModelAndView copiar(Expediente origen, Copia copia) {
		if (!Copia.sirve(origen)) {
			return Pantalla.redireccion(direccion(origen.id()));
		}
		Expediente copiado = this.expedientes.abrirCon(copia.de(origen));
		return Pantalla.redireccion(Pantalla.paraCambiar(copiado, copiado.pendiente(), Paso.RESULTADO));
	}

	private ModelAndView conError(String id, String campo, String clave, @Nullable String alias) {
		ErrorDeCampo error = new ErrorDeCampo(campo, this.textos.de(clave, Alias.LARGO), List.of());
		return pagina(buscar(id), alias, new Errores(List.of(error)));
	}

	private ModelAndView pagina(Expediente expediente, @Nullable String alias, Errores errores) {
		ModelAndView pagina = new ModelAndView("recuperacion/opciones");
		pagina.setStatus(errores.vacio() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		pagina.addObject("deQuien", this.nombres.deQuien(expediente));
		pagina.addObject("linea", this.tramites.linea(expediente));
		pagina.addObject("alias", alias);
		pagina.addObject("errores", errores);
		pagina.addObject("plazos", plazos());
		pagina.addObject("diasSinUso", this.conservacion.dias());
		pagina.addObject("copias", Copia.sirve(expediente) ? Copia.values() : new Copia[0]);
		pagina.addObject("borrar", Pantalla.direccion(expediente) + "/borrar");
		return pagina;
	}

	private List<Plazo> plazos() {
		Instant ahora = Instant.now();
		Stream<Plazo> largos = this.conservacion.ofrecidos()
			.stream()
			.map((dias) -> new Plazo(dias, this.textos.de("tramites.conservar.dias", Integer.toString(dias),
					Ficha.enPalabras(Conservacion.finDelDia(ahora, dias)))));
		return Stream
			.concat(largos,
					Stream.of(new Plazo(0,
							this.textos.de("tramites.conservar.0", Integer.toString(this.conservacion.dias())))))
			.toList();
	}

	private Expediente buscar(String id) {
		return this.expedientes.buscar(id).orElseThrow(ExpedienteNoEncontrado::new);
	}

	private static String direccion(String id) {
		return "/recuperar-clave/" + id + "/opciones";
	}

}
