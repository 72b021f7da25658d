package ec.clavepatronal.recuperacion;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The closed questions of a form, read off its record: which values a page offers, and
 * which one was chosen.
 */
final class Elecciones {

	private Elecciones() {
	}

	/** The values to choose from, by field. */
	static Map<String, List<?>> posibles(Class<? extends Formulario> tipo) {
		Map<String, List<?>> posibles = new LinkedHashMap<>();
		for (RecordComponent pregunta : preguntas(tipo)) {
			posibles.put(pregunta.getName(), List.of(pregunta.getType().getEnumConstants()));
		}
		return posibles;
	}

	/** What was chosen, as lines of the summary. */
	static List<Respuesta> de(Formulario formulario) {
		return preguntas(formulario.getClass()).stream()
			.map((pregunta) -> Respuesta.opcion(pregunta.getName(), valor(formulario, pregunta)))
			.toList();
	}

	private static List<RecordComponent> preguntas(Class<? extends Formulario> tipo) {
		return Arrays.stream(tipo.getRecordComponents()).filter((c) -> c.getType().isEnum()).toList();
	}

	private static Enum<?> valor(Formulario formulario, RecordComponent pregunta) {
		try {
			return (Enum<?>) pregunta.getAccessor().invoke(formulario);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
