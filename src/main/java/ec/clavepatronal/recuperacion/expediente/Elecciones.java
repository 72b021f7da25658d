package ec.clavepatronal.recuperacion.expediente;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ec.clavepatronal.pagina.Opcion;
import ec.clavepatronal.pagina.Textos;

/**
 * The closed questions of a form, read off its record: which values a page offers, and
 * which one was chosen.
 */
public final class Elecciones {

	private Elecciones() {
	}

	/**
	 * The values to choose from, by field. Labels stand under {@code <field>.<value>},
	 * optional hints under {@code <field>.<value>.ayuda}.
	 */
	public static Map<String, List<Opcion>> posibles(Class<? extends Formulario> tipo, Textos textos) {
		return preguntas(tipo).stream()
			.collect(Collectors.toUnmodifiableMap(RecordComponent::getName, (p) -> opciones(p, textos)));
	}

	private static List<Opcion> opciones(RecordComponent pregunta, Textos textos) {
		return Stream.of(pregunta.getType().getEnumConstants())
			.map((valor) -> opcion(pregunta.getName(), (Enum<?>) valor, textos))
			.toList();
	}

	private static Opcion opcion(String campo, Enum<?> valor, Textos textos) {
		String clave = campo + "." + valor.name();
		return new Opcion(valor, (valor.ordinal() == 0) ? campo : campo + "-" + valor.name(), textos.de(clave),
				textos.siHay(clave + ".ayuda"));
	}

	/** What was chosen, as lines of the summary. */
	static List<LineaDelResumen> de(Formulario formulario) {
		return preguntas(formulario.getClass()).stream()
			.map((pregunta) -> LineaDelResumen.opcion(pregunta.getName(), valor(formulario, pregunta)))
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
