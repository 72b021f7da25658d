package ec.clavepatronal.pagina;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.standard.expression.ExpressionSequenceUtils;
import org.thymeleaf.standard.expression.IStandardExpression;

/**
 * What elements with {@code cp:fijo} look like once rendered, by template, place and the
 * values that they name: {@code <footer cp:fijo>},
 * {@code <div cp:fijo="${campo},${elegido}">}. What such an element holds depends on
 * nothing else, and the values are few: enums, flags, names of fields and wordings.
 * Nothing that a person typed may be among them; where one of them is the error of a
 * field, the element is rendered each time. See ADR 23.
 */
final class PiezasFijas {

	/** Name of the attribute. */
	static final String ATRIBUTO = "fijo";

	/** Many times what the pages need: whatever comes then is rendered each time. */
	private static final int MAXIMO = 1000;

	private final Map<Clave, String> piezas = new ConcurrentHashMap<>();

	/** The piece, or null if it was not rendered yet or is never kept. */
	@Nullable String buscar(Clave clave) {
		return this.piezas.get(clave);
	}

	void guardar(Clave clave, String pieza) {
		if (this.piezas.size() < MAXIMO) {
			this.piezas.put(clave, pieza);
		}
	}

	/**
	 * Which piece an element asks for.
	 * @param valores expressions with a comma between them, or nothing
	 */
	static Clave clave(ITemplateContext contexto, IProcessableElementTag elemento, @Nullable String valores) {
		List<@Nullable Object> evaluados = new ArrayList<>();
		if (valores != null && !valores.isBlank()) {
			for (IStandardExpression valor : ExpressionSequenceUtils.parseExpressionSequence(contexto, valores)) {
				evaluados.add(valor.execute(contexto));
			}
		}
		return new Clave(elemento.getTemplateName(), elemento.getLine(), elemento.getCol(), evaluados);
	}

	/** Which element of which template, and for which values. */
	record Clave(String plantilla, int linea, int columna, List<@Nullable Object> valores) {

		/** An error may repeat what was typed. */
		boolean conError() {
			return this.valores.stream().anyMatch(ErrorDeCampo.class::isInstance);
		}

	}

}
