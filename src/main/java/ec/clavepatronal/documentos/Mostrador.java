package ec.clavepatronal.documentos;

import java.util.Optional;

import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import ec.clavepatronal.recuperacion.ExpedientesEvaluados;
import ec.clavepatronal.recuperacion.PapelesGuardados;

import org.springframework.beans.factory.ObjectProvider;
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

	private final PapelesGuardados guardados;

	private final ObjectProvider<Calendario> calendario;

	private final Hoy hoy;

	Mostrador(ExpedientesEvaluados expedientes, PapelesGuardados guardados, ObjectProvider<Calendario> calendario,
			Hoy hoy) {
		this.expedientes = expedientes;
		this.guardados = guardados;
		this.calendario = calendario;
		this.hoy = hoy;
	}

	/**
	 * The dossier of an expediente with an outcome. Papers are for everybody: where no
	 * visit is due they are the plan B.
	 */
	Optional<Dossier> dossier(String id) {
		return this.expedientes.buscar(id).map(this::dossier);
	}

	private Dossier dossier(ExpedienteEvaluado expediente) {
		Borrador borrador = borrador(expediente.id());
		return new Dossier(expediente, borrador.carta(expediente),
				Optional.ofNullable(borrador.visita()).flatMap(this::cita), this.hoy.fecha());
	}

	/** What follows from an appointment, unless it is over or its date is none. */
	Optional<Cita> cita(VisitaForm visita) {
		return visita.diaLeido()
			.filter((dia) -> !dia.isBefore(this.hoy.fecha()))
			.map((dia) -> new Cita(visita,
					Plan.para(visita, this.calendario.getObject(), this.hoy.ahora().toLocalDateTime())));
	}

	private Borrador borrador(String id) {
		return this.guardados.buscar(id).map(Borrador::leer).orElse(Borrador.VACIO);
	}

	/** Keeps what was typed for the letters. */
	void guardar(Dossier dossier, CartaForm carta) {
		guardar(dossier, borrador(dossier.expediente().id()).con(carta, dossier.expediente()));
	}

	/** Keeps an appointment. */
	void guardar(Dossier dossier, VisitaForm visita) {
		guardar(dossier, borrador(dossier.expediente().id()).con(visita));
	}

	/** Keeps what was typed about an appointment and is to be mended. */
	void guardarPorCorregir(Dossier dossier, VisitaForm visita) {
		guardar(dossier, borrador(dossier.expediente().id()).conPorCorregir(visita.porCorregir()));
	}

	/**
	 * What was typed about an appointment last: the appointment, or what is to be mended.
	 */
	VisitaForm visita(Dossier dossier) {
		return Optional.ofNullable(borrador(dossier.expediente().id()).porCorregir())
			.or(() -> dossier.cita().map(Cita::visita))
			.orElse(VisitaForm.VACIA);
	}

	private void guardar(Dossier dossier, Borrador borrador) {
		this.guardados.guardar(dossier.expediente().id(), borrador.escribir());
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

	/** To the outcome, which leads to the question that is open. */
	static ModelAndView alResultado(String id) {
		return a("/recuperar-clave/" + id + "/resultado");
	}

	/** To another page, so that going back or loading it again sends nothing twice. */
	static ModelAndView a(String camino) {
		RedirectView redireccion = new RedirectView(camino);
		redireccion.setStatusCode(HttpStatus.SEE_OTHER);
		return new ModelAndView(redireccion);
	}

}
