package ec.clavepatronal.recuperacion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ec.clavepatronal.identificador.Hallazgo;
import ec.clavepatronal.reglas.Desenlace;
import ec.clavepatronal.reglas.Efecto;
import ec.clavepatronal.reglas.Fuente;
import ec.clavepatronal.reglas.Hechos;
import ec.clavepatronal.reglas.Regla;

/**
 * The answer to one expediente: the outcome with every motive, and what follows from it.
 * Motives come in the order of the rules.
 */
public record Evaluacion(DatosLeidos datos, Hechos hechos, List<Regla> motivos) {

	/** The reserve that no rule on the facts can name: it is about an identifier. */
	static final String SIN_REGLA_PUBLICA = Hallazgo.Codigo.SIN_REGLA_PUBLICA.name();

	/** How the recovery can be finished. */
	public Desenlace desenlace() {
		return Desenlace.de(this.motivos);
	}

	/** What the person is told: the outcome, but no plain yes on a doubt. */
	public Veredicto veredicto() {
		return Veredicto.de(this);
	}

	/**
	 * What may make the online path fail, whatever the outcome is today: codes of rules,
	 * and {@code SIN_REGLA_PUBLICA} for a number that no public rule can judge.
	 */
	public List<String> reservas() {
		Stream<String> deReglas = this.motivos.stream().filter(Regla::reserva).map(Regla::codigo);
		return Stream.concat(deReglas, this.datos.sinReglaPublica() ? Stream.of(SIN_REGLA_PUBLICA) : Stream.empty())
			.toList();
	}

	/** The motives without which the outcome would be another. */
	public List<Regla> decisivos() {
		Desenlace desenlace = desenlace();
		return this.motivos.stream()
			.filter((m) -> m.efecto() == Efecto.VISITA
					|| (m.efecto() == Efecto.FALTA_SABER && desenlace == Desenlace.POR_CONFIRMAR))
			.toList();
	}

	/** The sources of all that would change the outcome, each once. */
	public List<Fuente> fuentesDelCambio() {
		return decisivos().stream().flatMap((regla) -> regla.fuentesDelCambio().stream()).distinct().sorted().toList();
	}

	/** The motives by the sources they rest on, both in the order of the rules. */
	public Map<List<Fuente>, List<Regla>> motivosPorFuente() {
		return this.motivos.stream()
			.collect(Collectors.groupingBy(Regla::fuentes, LinkedHashMap::new, Collectors.toUnmodifiableList()));
	}

	/** What to do, in order. */
	public List<Tarea> tareas() {
		return Tareas.para(this);
	}

	/** The sources of all that is to be done, each once. */
	public List<Fuente> fuentesDeLasTareas() {
		return tareas().stream().flatMap((tarea) -> tarea.fuentes().stream()).distinct().sorted().toList();
	}

	/** What to do, by the stages in which it is told. */
	public Map<Etapa, List<Tarea>> etapas() {
		return Etapa.de(tareas());
	}

	/** Whether the way ends at an office, as far as is known. */
	public boolean conVisita() {
		return veredicto() == Veredicto.PARCIAL_CON_VISITA;
	}

	/** What to take along to a visit, whether it is due or only the plan B. */
	public List<Requisito> llevar() {
		return Requisito.para(this);
	}

	/** What to do if the online path fails; empty where the visit is the plan already. */
	public List<Tarea> planB() {
		return switch (veredicto()) {
			case EN_LINEA, CON_RESERVAS, POR_CONFIRMAR -> Tareas.PLAN_B;
			case PARCIAL_CON_VISITA, RECUPERADO -> List.of();
		};
	}

}
