package ec.clavepatronal.api;

import ec.clavepatronal.evaluacion.ConsultaDelCatastro;
import ec.clavepatronal.evaluacion.DatosDelSri;
import ec.clavepatronal.evaluacion.DatosEscritos;
import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.evaluacion.Evaluador;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * One recovery, evaluated: the outcome with every motive.
 */
@RestController
class EvaluacionesController {

	private final Evaluador evaluador;

	private final ConsultaDelCatastro registro;

	private final Redactor redactor;

	EvaluacionesController(Evaluador evaluador, ConsultaDelCatastro registro, Redactor redactor) {
		this.evaluador = evaluador;
		this.registro = registro;
		this.redactor = redactor;
	}

	@Operation(summary = "api.evaluaciones.titulo", description = "api.evaluaciones.texto")
	@ApiResponse(responseCode = "200", description = "api.evaluaciones.200")
	@RespuestasDeError
	@RespuestaDeRechazo
	@PostMapping(path = "/api/v1/evaluaciones", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	EvaluacionJson evaluar(@RequestBody PedidoJson pedido) {
		DatosEscritos escritos = pedido.escritos();
		DatosLeidos leidos = this.evaluador.leer(escritos);
		if (leidos.rechazados()) {
			throw new DatosRechazados(leidos);
		}
		DatosDelSri registro = this.registro.consultar(escritos.empleador(), leidos);
		return this.redactor.redactar(
				this.evaluador.evaluar(registro.sobre(leidos), pedido.hechos(escritos.empleador(), registro)),
				registro);
	}

}
