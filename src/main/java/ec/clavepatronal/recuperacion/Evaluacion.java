package ec.clavepatronal.recuperacion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

	/** How the recovery can be finished. */
	public Desenlace desenlace() {
		return Desenlace.de(this.motivos);
	}

	/** The motives without which the outcome would be another. */
	public List<Regla> decisivos() {
		Desenlace desenlace = desenlace();
		return this.motivos.stream()
			.filter((m) -> m.efecto() == Efecto.VISITA
					|| (m.efecto() == Efecto.FALTA_SABER && desenlace == Desenlace.POR_CONFIRMAR))
			.toList();
	}

	/** The motives by the source they rest on, both in the order of the rules. */
	public Map<Fuente, List<Regla>> motivosPorFuente() {
		return this.motivos.stream()
			.collect(Collectors.groupingBy(Regla::fuente, LinkedHashMap::new, Collectors.toUnmodifiableList()));
	}

	/** What to do, in order. */
	public List<Tarea> tareas() {
		return Tarea.para(this);
	}

	/** What to do, by the stages in which it is told. */
	public Map<Etapa, List<Tarea>> etapas() {
		return Etapa.de(tareas());
	}

	/** What to take along; empty unless there is a visit. */
	public List<Requisito> llevar() {
		return (desenlace() == Desenlace.PARCIAL_CON_VISITA) ? Requisito.para(this) : List.of();
	}

}
