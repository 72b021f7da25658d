package ec.clavepatronal.recuperacion;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of options: what it is given, and what it says has been done.
 */
@Component
class PaginaDeOpciones {

	private final MisTramites tramites;

	private final Nombres nombres;

	private final Plazos plazos;

	private final Conservacion conservacion;

	private final Textos textos;

	PaginaDeOpciones(MisTramites tramites, Nombres nombres, Plazos plazos, Conservacion conservacion, Textos textos) {
		this.tramites = tramites;
		this.nombres = nombres;
		this.plazos = plazos;
		this.conservacion = conservacion;
		this.textos = textos;
	}

	ModelAndView de(Expediente expediente, OpcionesEscritas escritas) {
		ModelAndView pagina = new ModelAndView("recuperacion/opciones");
		pagina.addObject("deQuien", this.nombres.deQuien(expediente));
		pagina.addObject("linea", this.tramites.linea(expediente));
		pagina.addObject("escritas", escritas);
		pagina.addObject("errores", Errores.NINGUNO);
		pagina.addObject("plazos", this.plazos.de(expediente.ficha()));
		pagina.addObject("ahora", StringUtils.uncapitalize(expediente.ficha().cuandoSeBorra(this.textos)));
		pagina.addObject("diasSinUso", this.conservacion.dias());
		pagina.addObject("copias", Copia.sirve(expediente) ? Copia.values() : new Copia[0]);
		pagina.addObject("borrar", Pantalla.direccion(expediente) + "/borrar");
		return pagina;
	}

	/** With one error: 422. */
	ModelAndView conError(Expediente expediente, OpcionesEscritas escritas, String campo, String clave) {
		ModelAndView pagina = de(expediente, escritas);
		pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		pagina.addObject("errores",
				new Errores(List.of(new ErrorDeCampo(campo, this.textos.de(clave, Alias.LARGO), List.of()))));
		return pagina;
	}

	/** It is called otherwise by now: says both names, and overwrites nothing. */
	ModelAndView conflicto(Expediente expediente, OpcionesEscritas escritas) {
		ModelAndView pagina = de(expediente, escritas.sobre(expediente));
		pagina.setStatus(HttpStatus.CONFLICT);
		pagina
			.addObject("conflicto", this.textos.de("opciones.conflicto.ahora", comoSeLlama(expediente.ficha().alias()),
					Alias.de(escritas.alias())
						.map((alias) -> this.textos.de("opciones.conflicto.escrito", Nombres.aislado(alias.texto())))
						.orElseGet(() -> this.textos.de("opciones.conflicto.en-blanco"))));
		return pagina;
	}

	/** The plazo that was chosen, if it is one of those on the page. */
	Optional<Integer> elegido(OpcionesEscritas escritas) {
		return this.plazos.ofrecidos().filter((dias) -> Integer.toString(dias).equals(escritas.dias())).findFirst();
	}

	/** What was done, as far as it is still so; the address alone proves nothing. */
	@Nullable String hecho(String hecho, Expediente expediente) {
		Optional<Alias> alias = expediente.ficha().alias();
		return switch (hecho) {
			case "alias", "sin-alias", "en-blanco" -> (alias.isPresent() == hecho.equals("alias"))
					? this.textos.de("opciones.hecho." + hecho, comoSeLlama(alias), this.nombres.corto(expediente))
					: null;
			case "conservar" ->
				this.textos.de("opciones.hecho.conservar", expediente.ficha().cuandoSeBorra(this.textos));
			default -> null;
		};
	}

	private String comoSeLlama(Optional<Alias> alias) {
		return alias.map((suyo) -> this.textos.de("opciones.se-llama", Nombres.aislado(suyo.texto())))
			.orElseGet(() -> this.textos.de("opciones.sin-nombre"));
	}

}
