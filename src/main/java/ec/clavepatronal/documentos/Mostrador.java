package ec.clavepatronal.documentos;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;

import ec.clavepatronal.calendario.Calendario;
import ec.clavepatronal.documentos.papeles.DatosDeCarta;
import ec.clavepatronal.documentos.papeles.Dossier;
import ec.clavepatronal.documentos.papeles.Plan;
import ec.clavepatronal.documentos.papeles.Turno;
import ec.clavepatronal.documentos.papeles.VisitaForm;
import ec.clavepatronal.pagina.Redireccion;
import ec.clavepatronal.propietario.Propietario;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import ec.clavepatronal.recuperacion.ExpedientesEvaluados;
import ec.clavepatronal.recuperacion.deposito.PapelesGuardados;
import ec.clavepatronal.recuperacion.deposito.PapelesGuardados.Papeles;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What all pages of papers do alike: whose papers, which page, how a file is handed over.
 */
@Component
class Mostrador {

	private static final int INTENTOS = 10;

	private final ExpedientesEvaluados expedientes;

	private final PapelesGuardados guardados;

	private final ObjectProvider<Calendario> calendario;

	private final Clock reloj;

	Mostrador(ExpedientesEvaluados expedientes, PapelesGuardados guardados, ObjectProvider<Calendario> calendario,
			Clock reloj) {
		this.expedientes = expedientes;
		this.guardados = guardados;
		this.calendario = calendario;
		this.reloj = reloj;
	}

	/**
	 * The dossier of an expediente with an outcome. Papers are for everybody: where no
	 * visit is due they are the plan B.
	 */
	Optional<Dossier> dossier(Propietario propietario, String id) {
		return this.expedientes.buscar(propietario, id).map((expediente) -> dossier(propietario, expediente));
	}

	private Dossier dossier(Propietario propietario, ExpedienteEvaluado expediente) {
		Borrador borrador = borrador(propietario, expediente.id());
		return new Dossier(expediente, borrador.carta(expediente),
				Optional.ofNullable(borrador.visita()).flatMap(this::turno), LocalDate.now(this.reloj));
	}

	/** What follows from an appointment, unless it is over or its date is none. */
	Optional<Turno> turno(VisitaForm visita) {
		return visita.diaLeido()
			.filter((dia) -> !dia.isBefore(LocalDate.now(this.reloj)))
			.map((dia) -> new Turno(visita,
					Plan.para(visita, this.calendario.getObject(), ZonedDateTime.now(this.reloj).toLocalDateTime())));
	}

	private Borrador borrador(Propietario propietario, String id) {
		return borrador(this.guardados.buscar(propietario, id));
	}

	private static Borrador borrador(Papeles papeles) {
		return papeles.contenido().map(Borrador::leer).orElse(Borrador.VACIO);
	}

	/**
	 * The state that a page starts from. To be asked for before what the page shows: what
	 * is saved in between is then noticed, not overwritten.
	 * @param de which of the two states
	 */
	Edicion edicion(Propietario propietario, String id, Function<Borrador, Edicion> de) {
		return de.apply(borrador(propietario, id)).enOtraHoja();
	}

	/** Keeps what was typed about an appointment and is to be mended. */
	void guardarPorCorregir(Propietario propietario, Dossier dossier, VisitaForm visita, Edicion desde) {
		guardar(propietario, dossier, (borrador) -> Optional.of(borrador.conPorCorregir(visita.porCorregir(), desde)));
	}

	/**
	 * What was typed about an appointment last: the appointment, or what is to be mended.
	 */
	VisitaForm visita(Propietario propietario, Dossier dossier) {
		return Optional.ofNullable(borrador(propietario, dossier.expediente().id()).porCorregir())
			.or(() -> dossier.turno().map(Turno::visita))
			.orElse(VisitaForm.VACIA);
	}

	/**
	 * Keeps what was typed for the letters.
	 * @param desde the state that the form started from
	 * @return false if something else was kept meanwhile; nothing is written then
	 */
	boolean guardar(Propietario propietario, Dossier dossier, DatosDeCarta carta, Edicion desde) {
		return guardar(propietario, dossier, (borrador) -> borrador.con(carta, dossier.expediente(), desde));
	}

	/** Keeps an appointment, likewise. */
	boolean guardar(Propietario propietario, Dossier dossier, VisitaForm visita, Edicion desde) {
		return guardar(propietario, dossier, (borrador) -> borrador.con(visita, desde));
	}

	/** Letters and appointment lie in one place: whoever loses the race reads again. */
	private boolean guardar(Propietario propietario, Dossier dossier, Function<Borrador, Optional<Borrador>> cambio) {
		String id = dossier.expediente().id();
		for (int intento = 0; intento < INTENTOS; intento++) {
			Papeles papeles = this.guardados.buscar(propietario, id);
			Borrador antes = borrador(papeles);
			Optional<Borrador> nuevo = cambio.apply(antes);
			if (nuevo.isEmpty() || nuevo.get().equals(antes)) {
				return nuevo.isPresent();
			}
			if (this.guardados.guardar(propietario, id, papeles.version(), nuevo.get().escribir(),
					nuevo.get().turno())) {
				return true;
			}
		}
		return false;
	}

	/** One page, with its way back. */
	static ModelAndView pagina(String plantilla, Dossier dossier, String atras) {
		ExpedienteEvaluado expediente = dossier.expediente();
		ModelAndView pagina = new ModelAndView("documentos/" + plantilla);
		pagina.addObject("dossier", dossier);
		pagina.addObject("aqui", "/recuperar-clave/" + expediente.id() + "/documentos");
		pagina.addObject("atras", "/recuperar-clave/" + expediente.id() + atras);
		pagina.addObject("ejemplo", expediente.esEjemplo());
		pagina.addObject("deQuien", expediente.deQuien().titulo());
		pagina.addObject("volver",
				expediente.id() + (plantilla.equals("documentos") ? "/" : "/documentos/") + plantilla);
		return pagina;
	}

	/** Something else was kept meanwhile: the page shows what was typed now. */
	static ModelAndView conflicto(ModelAndView pagina) {
		pagina.setStatus(HttpStatus.CONFLICT);
		return pagina.addObject("conflicto", true);
	}

	/** To the outcome, which leads to the question that is open. */
	static ModelAndView alResultado(String id) {
		return Redireccion.a("/recuperar-clave/" + id + "/resultado");
	}

}
