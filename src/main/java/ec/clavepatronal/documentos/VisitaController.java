package ec.clavepatronal.documentos;

import java.io.IOException;
import java.util.Optional;

import ec.clavepatronal.calendario.Calendario;
import ec.clavepatronal.documentos.papeles.Agenda;
import ec.clavepatronal.documentos.papeles.ArchivoDePapel;
import ec.clavepatronal.documentos.papeles.Dossier;
import ec.clavepatronal.documentos.papeles.Plan;
import ec.clavepatronal.documentos.papeles.VisitaForm;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The appointment: from its date to what follows, and into a calendar. Kept with the
 * expediente, for the other papers name it.
 */
@Controller
@RequestMapping("/recuperar-clave/{id}/documentos/visita")
class VisitaController {

	private final Mostrador mostrador;

	private final ObjectProvider<Calendario> calendario;

	private final ObjectProvider<Agenda> agenda;

	private final Textos textos;

	VisitaController(Mostrador mostrador, ObjectProvider<Calendario> calendario, ObjectProvider<Agenda> agenda,
			Textos textos) {
		this.mostrador = mostrador;
		this.calendario = calendario;
		this.agenda = agenda;
		this.textos = textos;
	}

	@GetMapping
	ModelAndView preguntar(@PathVariable String id, Propietario propietario,
			@ModelAttribute("formulario") VisitaForm enviada, @RequestParam(defaultValue = "") String version,
			HttpServletRequest solicitud) {
		boolean sinComprobar = EnvioSinComprobar.es(solicitud);
		Edicion edicion = sinComprobar ? Edicion.leer(version)
				: this.mostrador.edicion(propietario, id, Borrador::edicionDeVisita);
		return this.mostrador.dossier(propietario, id)
			.map((dossier) -> pagina(dossier, sinComprobar ? enviada : this.mostrador.visita(propietario, dossier),
					edicion, Errores.NINGUNO)
				.addObject("turno", dossier.turno().orElse(null)))
			.orElseGet(() -> Mostrador.alResultado(id));
	}

	@PostMapping
	@Nullable ModelAndView calcular(@PathVariable String id, Propietario propietario,
			@Valid @ModelAttribute("formulario") VisitaForm visita, BindingResult resultado,
			@RequestParam(defaultValue = "") String version, @RequestParam(defaultValue = "") String hacer,
			HttpServletResponse respuesta) throws IOException {
		Optional<Dossier> hallado = this.mostrador.dossier(propietario, id);
		if (hallado.isEmpty()) {
			return Mostrador.alResultado(id);
		}
		Dossier dossier = hallado.get();
		Edicion edicion = Edicion.leer(version);
		if (!seQuita(visita, dossier, hacer)) {
			visita.revisar(dossier.hoy(), this.calendario.getObject(), resultado);
		}
		if (resultado.hasErrors()) {
			this.mostrador.guardarPorCorregir(propietario, dossier, visita, edicion);
			return pagina(dossier, visita, edicion, Errores.de(resultado, VisitaForm.class, this.textos));
		}
		VisitaForm buena = visita.conAnio(dossier.hoy());
		if (!this.mostrador.guardar(propietario, dossier, buena, edicion)) {
			return Mostrador.conflicto(pagina(dossier, visita,
					this.mostrador.edicion(propietario, id, Borrador::edicionDeVisita), Errores.NINGUNO));
		}
		return hacer.equals("agenda") ? enviarAgenda(dossier, buena, respuesta) : aqui(id);
	}

	private @Nullable ModelAndView enviarAgenda(Dossier dossier, VisitaForm visita, HttpServletResponse respuesta)
			throws IOException {
		Plan plan = this.mostrador.turno(visita).orElseThrow().plan();
		new Descarga(ArchivoDePapel.agenda(dossier)).enviar(respuesta,
				(salida) -> this.agenda.getObject().escribir(dossier, visita, plan, salida));
		return null;
	}

	private static boolean seQuita(VisitaForm visita, Dossier dossier, String hacer) {
		return visita.vacia() && dossier.turno().isPresent() && !hacer.equals("agenda");
	}

	private static ModelAndView aqui(String id) {
		return Redireccion.a("/recuperar-clave/" + id + "/documentos/visita");
	}

	private ModelAndView pagina(Dossier dossier, VisitaForm visita, Edicion edicion, Errores errores) {
		ModelAndView pagina = Mostrador.pagina("visita", dossier, "/documentos");
		pagina.addObject("formulario", visita);
		pagina.addObject("errores", errores);
		pagina.addObject("version", edicion.toString());
		pagina.addObject("cantones", this.calendario.getObject().cantones());
		pagina.setStatus(errores.vacio() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return pagina;
	}

}
