package ec.clavepatronal.evaluacion;

import java.util.List;

import ec.clavepatronal.reglas.Fuente;

/**
 * One card of what comes next. A stage of one task is told in the words of that task;
 * several have words in common, and are folded inside. Public for the templates.
 *
 * @param etapa which stage
 * @param clave key of its title; with {@code .texto}, of its text
 * @param tareas the tasks folded inside; none where the card says all
 * @param fuentes of what the card itself says; none where its tasks tell theirs
 */
public record Tarjeta(Etapa etapa, String clave, List<Tarea> tareas, List<Fuente> fuentes) {

	static Tarjeta de(Etapa etapa, List<Tarea> tareas) {
		boolean dichaEntera = tareas.size() == 1 && (etapa == Etapa.REVISAR || etapa == Etapa.ACTUALIZAR);
		if (dichaEntera) {
			return new Tarjeta(etapa, "tarea." + tareas.get(0), List.of(), tareas.get(0).fuentes());
		}
		return new Tarjeta(etapa, "etapa." + etapa, List.copyOf(tareas), List.of());
	}

}
