package ec.clavepatronal.recuperacion.expediente;

import java.util.Optional;

import ec.clavepatronal.evaluacion.SegunSri;

/**
 * One line of the summary.
 *
 * @param etiqueta key of the question
 * @param valor the answer: a text or a key
 * @param clave whether {@code valor} is a key of the bundle
 * @param segunSri what the registry said, when nobody answered
 */
public record LineaDelResumen(String etiqueta, String valor, boolean clave, Optional<SegunSri> segunSri) {

	LineaDelResumen(String etiqueta, String valor, boolean clave) {
		this(etiqueta, valor, clave, Optional.empty());
	}

	/** What nobody answered, because the registry knows it. */
	public static LineaDelResumen de(SegunSri segun) {
		LineaDelResumen opcion = opcion("estadoRuc", segun.estado());
		return new LineaDelResumen(opcion.etiqueta, opcion.valor, opcion.clave, Optional.of(segun));
	}

	static LineaDelResumen opcion(String grupo, Enum<?> valor) {
		return new LineaDelResumen("revision." + grupo, grupo + "." + valor.name(), true);
	}

	static LineaDelResumen texto(String etiqueta, Optional<String> valor) {
		return valor.filter((texto) -> !texto.isBlank())
			.map((texto) -> new LineaDelResumen(etiqueta, texto, false))
			.orElse(new LineaDelResumen(etiqueta, "revision.nada", true));
	}

}
