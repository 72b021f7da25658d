package ec.clavepatronal.recuperacion;

import ec.clavepatronal.evaluacion.ConsultaDelCatastro;
import ec.clavepatronal.evaluacion.DatosEscritos;
import ec.clavepatronal.evaluacion.Evaluador;
import ec.clavepatronal.recuperacion.expediente.Expediente;

import org.springframework.stereotype.Component;

/**
 * What «Validar» adds to an expediente: what the registry knows of its RUC now.
 */
@Component
class AlValidar {

	private final ConsultaDelCatastro registro;

	private final Evaluador evaluador;

	AlValidar(ConsultaDelCatastro registro, Evaluador evaluador) {
		this.registro = registro;
		this.evaluador = evaluador;
	}

	Expediente anotar(Expediente expediente) {
		DatosEscritos escritos = expediente.datos().orElseThrow().escritos();
		return expediente
			.segun(this.registro.consultar(escritos.empleador(), this.evaluador.leer(escritos)).segunSri());
	}

}
