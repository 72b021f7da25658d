package ec.clavepatronal.documentos;

import ec.clavepatronal.evaluacion.Evaluacion;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.Representante;

/**
 * The answers that a letter rests on.
 *
 * @param empleador the kind of employer
 * @param ruc its number, or that of the household
 * @param numero identification of whom IESS has on record
 * @param representante whether that one is still the present one
 * @param correo e-mail left for the appointment
 * @param celular mobile left for it
 */
record Premisas(Empleador empleador, String ruc, String numero, Representante representante, String correo,
		String celular) {

	static Premisas de(ExpedienteEvaluado expediente) {
		Evaluacion evaluacion = expediente.evaluacion();
		return new Premisas(evaluacion.hechos().empleador(), evaluacion.datos().ruc().valor().orElse(""),
				evaluacion.datos().identificacion().valor().orElse(""), evaluacion.hechos().representante(),
				expediente.correo().orElse(""), expediente.celular().orElse(""));
	}

	boolean mismoEmpleador(Premisas otro) {
		return this.empleador == otro.empleador && this.ruc.equals(otro.ruc);
	}

	boolean mismoFirmante(Premisas otro) {
		return this.numero.equals(otro.numero) && this.representante == otro.representante;
	}

	boolean mismoContacto(Premisas otro) {
		return this.correo.equals(otro.correo) && this.celular.equals(otro.celular);
	}

	@Override
	public String toString() {
		return "Premisas[" + this.empleador + "]";
	}

}
