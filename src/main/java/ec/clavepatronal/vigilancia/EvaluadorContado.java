package ec.clavepatronal.vigilancia;

import ec.clavepatronal.recuperacion.DatosLeidos;
import ec.clavepatronal.recuperacion.Evaluacion;
import ec.clavepatronal.recuperacion.Evaluador;
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
