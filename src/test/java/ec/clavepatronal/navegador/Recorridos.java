package ec.clavepatronal.navegador;

/**
 * The stretches of the way that many tests share.
 */
final class Recorridos {

	static final String CEDULA = "1710034065";

	static final String RUC = "1790011674001";

	static final String SUCURSAL = "0001";

	private Recorridos() {
	}

	/** From the home page to the first screen of an expediente. */
	static Persona empieza(Persona persona, String quePaso) {
		return persona.abre("/")
			.pulsa("Empezar")
			.sigue("Clave de empleador (clave patronal)")
			.responde(quePaso)
			.ve("Datos del empleador");
	}

	/** Straight to the data, for tests about something else. */
	static Persona enDatos(Persona persona) {
		return persona.abre("/tramites-virtuales/empleadores").responde("La olvidé o la perdí");
	}

	static Persona llenaDatos(Persona persona, String empleador) {
		return persona.elige(empleador)
			.elige("Cédula")
			.escribe("Número de identificación", CEDULA)
			.escribe("RUC", RUC)
			.escribe("Número de sucursal", SUCURSAL);
	}

	static Persona daDatos(Persona persona) {
		return llenaDatos(persona, "Empresa (sociedad)").pulsa("Validar")
			.ve("Los datos tienen el formato correcto")
			.pulsa("Continuar");
	}

	/** From the RUC to the summary, with these answers. */
	static Persona hastaRevisar(Persona persona, String estadoRuc, String correo, String representante) {
		return trasElCorreo(persona.responde(estadoRuc).responde(correo).responde(representante));
	}

	/** Getting ready and contact, which ask nothing that must be answered. */
	static Persona trasElCorreo(Persona persona) {
		return persona.ve("Prepárese antes de ir al portal")
			.pulsa("Continuar")
			.ve("Tenga a mano un correo y un celular")
			.pulsa("Continuar")
			.ve("Revise sus respuestas");
	}

	/** A company that forgot its key and has everything else in order, at the summary. */
	static Persona sociedadEnRegla(Persona persona) {
		return hastaRevisar(daDatos(enDatos(persona)), "Activo", "Sé cuál es y puedo abrirlo", "Sí, es el mismo");
	}

}
