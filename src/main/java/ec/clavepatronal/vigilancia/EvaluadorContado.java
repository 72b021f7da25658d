package ec.clavepatronal.vigilancia;

import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.evaluacion.Evaluacion;
import ec.clavepatronal.evaluacion.Evaluador;
import ec.clavepatronal.reglas.Hechos;

/**
 * The same evaluation, counted where it is told to somebody.
 */
class EvaluadorContado extends Evaluador {

	private final Contadores contadores;

	EvaluadorContado(Evaluador original, Contadores contadores) {
		super(original.criterio());
		this.contadores = contadores;
	}

	@Override
	public Evaluacion evaluar(DatosLeidos datos, Hechos hechos) {
		Evaluacion evaluacion = super.evaluar(datos, hechos);
		Cara.actual().ifPresent((cara) -> this.contadores.contar(cara, evaluacion.veredicto()));
		return evaluacion;
	}

}
