package ec.clavepatronal.recuperacion.tramites;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ec.clavepatronal.pagina.ErrorDeCampo;
import ec.clavepatronal.pagina.Errores;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.expediente.Alias;
import ec.clavepatronal.recuperacion.expediente.Direcciones;
import ec.clavepatronal.recuperacion.expediente.Expediente;
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

	private final Textos textos;

	PaginaDeOpciones(MisTramites tramites, Nombres nombres, Plazos plazos, Textos textos) {
		this.tramites = tramites;
		this.nombres = nombres;
		this.plazos = plazos;
		this.textos = textos;
	}

	ModelAndView de(Propietario propietario, Expediente expediente, OpcionesEscritas escritas) {
		ModelAndView pagina = new ModelAndView("recuperacion/opciones");
		pagina.addObject("deQuien", this.nombres.deQuien(expediente));
		pagina.addObject("linea", this.tramites.linea(expediente));
		pagina.addObject("escritas", escritas);
		pagina.addObject("errores", Errores.NINGUNO);
		pagina.addObject("plazos", this.plazos.de(propietario.conservacion(), expediente.ficha()));
		pagina.addObject("ahora", this.plazos.ahora(expediente.ficha()));
		pagina.addObject("diasMaximos", propietario.conservacion().diasMaximos());
		pagina.addObject("diasSinUso", propietario.conservacion().dias());
		pagina.addObject("copias", Copia.sirve(expediente) ? Copia.values() : new Copia[0]);
		pagina.addObject("borrar", Direcciones.borrar(expediente));
		return pagina;
	}

	/** What is wrong in the fields that the button uses. */
	Errores errores(Propietario propietario, OpcionesEscritas escritas, boolean copia) {
		Optional<String> alias = Alias.reparo(escritas.alias()).map(this::reparo);
		Optional<String> dias = (escritas.cambiaPlazo() && elegido(propietario, escritas).isEmpty())
				? Optional.of(this.textos.de("tramites.conservar.elija")) : Optional.empty();
		Optional<String> nombre = (copia ? Alias.reparo(escritas.nombre()) : Optional.<String>empty())
			.map((clave) -> this.textos.de("tramites.copiar.reparo", StringUtils.uncapitalize(reparo(clave))));
		return new Errores(Stream.of(error("alias", alias), error("dias", dias), error("nombre", nombre))
			.flatMap(Optional::stream)
			.toList());
	}

	/** The same page with what is wrong: 422. */
	ModelAndView conErrores(Propietario propietario, Expediente expediente, OpcionesEscritas escritas,
			Errores errores) {
		ModelAndView pagina = de(propietario, expediente, escritas);
		pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		pagina.addObject("errores", errores);
		return pagina;
	}

	/** It is called otherwise by now: says both names, and overwrites nothing. */
	ModelAndView conflicto(Propietario propietario, Expediente expediente, OpcionesEscritas escritas) {
		ModelAndView pagina = de(propietario, expediente, escritas.sobre(expediente));
		pagina.setStatus(HttpStatus.CONFLICT);
		pagina
			.addObject("conflicto", this.textos.de("opciones.conflicto.ahora", comoSeLlama(expediente.ficha().alias()),
					Alias.de(escritas.alias())
						.map((alias) -> this.textos.de("opciones.conflicto.escrito", Nombres.aislado(alias.texto())))
						.orElseGet(() -> this.textos.de("opciones.conflicto.en-blanco"))));
		return pagina;
	}

	/** The plazo that was chosen, if it is one of those on the page. */
	Optional<Integer> elegido(Propietario propietario, OpcionesEscritas escritas) {
		return this.plazos.ofrecidos(propietario.conservacion())
			.filter((dias) -> Integer.toString(dias).equals(escritas.dias()))
			.findFirst();
	}

	/** What was done with these, for {@link #hecho(List, Expediente)}. */
	static List<String> hecho(OpcionesEscritas escritas) {
		if (escritas.cambiaPlazo()) {
			return escritas.renombra() ? List.of(hechoAlNombre(escritas), "conservar") : List.of("conservar");
		}
		return List.of(hechoAlNombre(escritas));
	}

	private static String hechoAlNombre(OpcionesEscritas escritas) {
		return escritas.comoSeLlamara().isPresent() ? "alias" : escritas.renombra() ? "sin-alias" : "en-blanco";
	}

	/** What was done, as far as it is still so; the address alone proves nothing. */
	@Nullable String hecho(List<String> hecho, Expediente expediente) {
		boolean ambos = hecho.size() > 1;
		String texto = hecho.stream()
			.distinct()
			.flatMap((uno) -> hecho(uno, ambos, expediente).stream())
			.collect(Collectors.joining(" "));
		return texto.isEmpty() ? null : texto;
	}

	private Optional<String> hecho(String hecho, boolean ambos, Expediente expediente) {
		Optional<Alias> alias = expediente.ficha().alias();
		return switch (hecho) {
			case "alias", "sin-alias",
					"en-blanco" ->
				Optional.of("opciones.hecho." + hecho)
					.filter((clave) -> alias.isPresent() == hecho.equals("alias"))
					.map((clave) -> this.textos.de(clave, comoSeLlama(alias), this.nombres.corto(expediente)));
			case "conservar" -> Optional.of(this.textos.de("opciones.hecho.conservar" + (ambos ? ".tambien" : ""),
					expediente.ficha().cuandoSeBorra(this.textos)));
			default -> Optional.empty();
		};
	}

	private String reparo(String clave) {
		return this.textos.de(clave, Alias.LARGO);
	}

	private static Optional<ErrorDeCampo> error(String campo, Optional<String> mensaje) {
		return mensaje.map((texto) -> new ErrorDeCampo(campo, texto, List.of()));
	}

	private String comoSeLlama(Optional<Alias> alias) {
		return alias.map((suyo) -> this.textos.de("opciones.se-llama", Nombres.aislado(suyo.texto())))
			.orElseGet(() -> this.textos.de("opciones.sin-nombre"));
	}

}
