package ec.clavepatronal.reglas;

/**
 * What is known about the employer's situation: a finite world, so that every combination
 * can be tested.
 */
public record Hechos(Empleador empleador, SituacionClave situacionClave, EstadoRuc estadoRuc, Correo correo,
		Representante representante, RespuestaDelPortal portal) {

	/** The facts before anybody tried on the portal. */
	public Hechos(Empleador empleador, SituacionClave situacionClave, EstadoRuc estadoRuc, Correo correo,
			Representante representante) {
		this(empleador, situacionClave, estadoRuc, correo, representante, RespuestaDelPortal.AUN_NO);
	}

	/** The same facts with what the portal said. */
	public Hechos con(RespuestaDelPortal otra) {
		return new Hechos(this.empleador, this.situacionClave, this.estadoRuc, this.correo, this.representante, otra);
	}

	/** Whether the key is recovered, whatever was foreseen. */
	public boolean recuperada() {
		return this.portal == RespuestaDelPortal.FUNCIONO;
	}

	boolean rucEn(EstadoRuc estado) {
		return this.empleador.tieneRuc() && this.estadoRuc == estado;
	}

	boolean representanteEn(Representante estado) {
		return this.empleador.tieneRepresentante() && this.representante == estado;
	}

}
