package ec.clavepatronal.documentos;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import ec.clavepatronal.documentos.papeles.ArchivoDePapel;
import ec.clavepatronal.documentos.papeles.CartaForm;
import ec.clavepatronal.documentos.papeles.Consejo;
import ec.clavepatronal.documentos.papeles.Dossier;
import ec.clavepatronal.documentos.papeles.Observacion;
import ec.clavepatronal.documentos.papeles.Papel;
import ec.clavepatronal.evaluacion.EnPalabras;
import ec.clavepatronal.evaluacion.Evaluador;
import ec.clavepatronal.pagina.EnvioSinComprobar;
import ec.clavepatronal.pagina.Errores;
import ec.clavepatronal.pagina.Redireccion;
import ec.clavepatronal.pagina.Textos;
import ec.clavepatronal.propietario.Propietario;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The letters: what is typed for them is checked and kept with the expediente.
 */
@Controller
@RequestMapping("/recuperar-clave/{id}/documentos/cartas")
class CartasController {

	private final Mostrador mostrador;

	private final ObjectProvider<Papeleria> papeleria;

	private final Evaluador evaluador;

	private final Textos textos;

	private final EnPalabras enPalabras;

	CartasController(Mostrador mostrador, ObjectProvider<Papeleria> papeleria, Evaluador evaluador, Textos textos,
			EnPalabras enPalabras) {
		this.enPalabras = enPalabras;
		this.mostrador = mostrador;
		this.papeleria = papeleria;
		this.evaluador = evaluador;
		this.textos = textos;
	}

	/**
	 * With what the window would say once somebody wants to know, or with what came
	 * without a good mark and is kept nowhere.
	 */
	@GetMapping
	ModelAndView preguntar(@PathVariable String id, Propietario propietario,
			@RequestParam(defaultValue = "false") boolean revision, @ModelAttribute("formulario") CartaForm enviada,
			@RequestParam(defaultValue = "") String version, HttpServletRequest solicitud) {
		if (EnvioSinComprobar.es(solicitud)) {
			return this.mostrador.dossier(propietario, id)
				.map((dossier) -> pagina(dossier.con(enviada.datos()), Edicion.leer(version), Errores.NINGUNO))
				.orElseGet(() -> Mostrador.alResultado(id));
		}
		Edicion edicion = this.mostrador.edicion(propietario, id, Borrador::edicionDeCarta);
		return this.mostrador.dossier(propietario, id)
			.map((dossier) -> revision ? revisada(dossier, edicion) : pagina(dossier, edicion, Errores.NINGUNO))
			.orElseGet(() -> Mostrador.alResultado(id));
	}

	private ModelAndView revisada(Dossier dossier, Edicion edicion) {
		return pagina(dossier, edicion, Errores.NINGUNO).addObject("observaciones", Observacion.de(dossier))
			.addObject("consejos", Consejo.para(dossier, this.evaluador.criterio()));
	}

	/**
	 * Checks what was typed and does what the button says.
	 * @param version the state that the form started from
	 * @param hacer {@code revisar}, {@code zip}, or a paper with its kind of file, such
	 * as {@code solicitud.docx}
	 */
	@PostMapping
	@Nullable ModelAndView hacer(@PathVariable String id, Propietario propietario,
			@Valid @ModelAttribute("formulario") CartaForm carta, BindingResult resultado,
			@RequestParam(defaultValue = "") String version, @RequestParam(defaultValue = "revisar") String hacer,
			HttpServletResponse respuesta) throws IOException {
		Optional<Dossier> hallado = this.mostrador.dossier(propietario, id);
		if (hallado.isEmpty()) {
			return Mostrador.alResultado(id);
		}
		Dossier dossier = hallado.get().con(carta.datos());
		Edicion edicion = Edicion.leer(version);
		carta.revisar(this.evaluador.criterio(), this.enPalabras, resultado);
		if (resultado.hasErrors()) {
			this.mostrador.guardar(propietario, dossier,
					carta.sin(Set.copyOf(resultado.getFieldErrors().stream().map(FieldError::getField).toList())),
					edicion);
			return pagina(dossier, edicion, Errores.de(resultado, CartaForm.class, this.textos));
		}
		if (!this.mostrador.guardar(propietario, dossier, carta.datos(), edicion)) {
			return Mostrador.conflicto(pagina(dossier,
					this.mostrador.edicion(propietario, id, Borrador::edicionDeCarta), Errores.NINGUNO));
		}
		if (hacer.equals("zip")) {
			new Descarga(ArchivoDePapel.zip(dossier)).enviarPorPartes(respuesta,
					(salida) -> this.papeleria.getObject().zip(dossier, salida));
			return null;
		}
		return papel(hacer, dossier, respuesta) ? null
				: Redireccion.a("/recuperar-clave/" + id + "/documentos/cartas?revision=true");
	}

	private boolean papel(String hacer, Dossier dossier, HttpServletResponse respuesta) throws IOException {
		Optional<Papel> pedido = Papel.de(hacer.replaceFirst("\\.(pdf|docx)$", "")).filter(Papel::carta);
		if (pedido.isEmpty()) {
			return false;
		}
		Papel papel = pedido.get();
		Papeleria aqui = this.papeleria.getObject();
		if (hacer.endsWith(".docx")) {
			new Descarga(ArchivoDePapel.docx(papel, dossier)).enviar(respuesta,
					(salida) -> aqui.docx(papel, dossier, salida));
		}
		else {
			new Descarga(ArchivoDePapel.pdf(papel, dossier)).enviar(respuesta,
					(salida) -> aqui.pdf(papel, dossier, salida));
		}
		return true;
	}

	private static ModelAndView pagina(Dossier dossier, Edicion edicion, Errores errores) {
		ModelAndView pagina = Mostrador.pagina("cartas", dossier, "/documentos");
		pagina.addObject("formulario", dossier.carta());
		pagina.addObject("cartas", Papel.cartas());
		pagina.addObject("errores", errores);
		pagina.addObject("version", edicion.toString());
		pagina.setStatus(errores.vacio() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return pagina;
	}

}
