package ec.clavepatronal.documentos;

import java.util.Optional;

import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import ec.clavepatronal.recuperacion.ExpedientesEvaluados;
import ec.clavepatronal.reglas.Desenlace;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What all pages of papers do alike: whose papers, which page, how a file is handed over.
 */
@Component
class Mostrador {

	private final ExpedientesEvaluados expedientes;

	private final Hoy hoy;

	Mostrador(ExpedientesEvaluados expedientes, Hoy hoy) {
		this.expedientes = expedientes;
		this.hoy = hoy;
	}

	/** The dossier of an expediente, unless it is too early for paper. */
	Optional<Dossier> dossier(String id) {
		return this.expedientes.buscar(id)
			.filter((expediente) -> expediente.evaluacion().desenlace() != Desenlace.POR_CONFIRMAR)
			.map((expediente) -> new Dossier(expediente, CartaForm.de(expediente), this.hoy.fecha()));
	}

	/** The dossier, if the case ends in a visit. */
	Optional<Dossier> conVisita(String id) {
		return dossier(id).filter(Dossier::conVisita);
	}

	/** One page, with its way back. */
	static ModelAndView pagina(String plantilla, Dossier dossier, String atras) {
		ExpedienteEvaluado expediente = dossier.expediente();
		ModelAndView pagina = new ModelAndView("documentos/" + plantilla);
		pagina.addObject("dossier", dossier);
		pagina.addObject("aqui", "/recuperar-clave/" + expediente.id() + "/documentos");
		pagina.addObject("atras", "/recuperar-clave/" + expediente.id() + atras);
		pagina.addObject("ejemplo", expediente.esEjemplo());
		return pagina;
	}

	/** To the outcome, which says what is still missing. */
	static ModelAndView alResultado(String id) {
		RedirectView redireccion = new RedirectView("/recuperar-clave/" + id + "/resultado");
		redireccion.setStatusCode(HttpStatus.SEE_OTHER);
		return new ModelAndView(redireccion);
	}

}
