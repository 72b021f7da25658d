package ec.clavepatronal.reglas;

/**
 * What is known about the employer's situation: a finite world, so that every combination
 * can be tested.
 */
public record Hechos(Empleador empleador, SituacionClave situacionClave, EstadoRuc estadoRuc, Correo correo,
		Representante representante) {

	boolean rucEn(EstadoRuc estado) {
		return this.empleador.tieneRuc() && this.estadoRuc == estado;
	}

	boolean representanteEn(Representante estado) {
		return this.empleador.tieneRepresentante() && this.representante == estado;
	}

}
