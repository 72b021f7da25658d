package ec.clavepatronal.evaluacion;

import java.util.List;

import ec.clavepatronal.reglas.Fuente;

/**
 * One card of what comes next. A stage of one task, or with a task that says what it is
 * for, is told in the words of that task; others have words in common. The rest is folded
 * inside. Public for the templates.
 *
 * @param etapa which stage
 * @param clave key of its title; with {@code .texto}, of its text
 * @param tareas the tasks folded inside; none where the card says all
 * @param fuentes of what the card itself says; none where its tasks tell theirs
 */
public record Tarjeta(Etapa etapa, String clave, List<Tarea> tareas, List<Fuente> fuentes) {

	static Tarjeta de(Etapa etapa, List<Tarea> tareas) {
		boolean dichaEntera = tareas.size() == 1 && (etapa == Etapa.REVISAR || etapa == Etapa.ACTUALIZAR);
		if (dichaEntera || etapa == Etapa.SI_NO_LLEGA) {
			return new Tarjeta(etapa, "tarea." + tareas.get(0), List.copyOf(tareas.subList(1, tareas.size())),
					tareas.get(0).fuentes());
		}
		return new Tarjeta(etapa, "etapa." + etapa, List.copyOf(tareas), List.of());
	}

	/** Whether it says in its own words what to look at: its tasks, each by its name. */
	public boolean nombraSusTareas() {
		return this.etapa == Etapa.REVISAR && !this.tareas.isEmpty();
	}

	/**
	 * Whether the attempt on the portal ends with it: then there is something to tell.
	 */
	public boolean acabaElIntento() {
		return this.tareas.contains(Tarea.CLAVE_NUEVA);
	}

}
