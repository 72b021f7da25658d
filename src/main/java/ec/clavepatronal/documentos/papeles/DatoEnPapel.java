package ec.clavepatronal.documentos.papeles;

import java.util.List;

import ec.clavepatronal.evaluacion.Dato;
import ec.clavepatronal.identificador.Hallazgo;

/**
 * One identifier on paper.
 *
 * @param etiqueta key of its label
 * @param dato what was read
 */
public record DatoEnPapel(String etiqueta, Dato dato) {

	public String valor() {
		return this.dato.valor().orElse("");
	}

	/** What should be looked at before it is typed. */
	public List<Hallazgo> dudas() {
		return this.dato.dudas();
	}

}
