package ec.clavepatronal.navegador;

import java.util.List;

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
			.sigue("Ver el camino oficial completo")
			.sigue("Clave de empleador (clave patronal)")
			.responde(quePaso)
			.ve("Datos del empleador");
	}

	/** Through the door of a household, up to the outcome. */
	static Persona hogar(Persona persona, String quePaso, String correo) {
		return sinMasPreguntas(persona.abre("/")
			.entra("Contrato a alguien en mi casa")
			.escribe("Su cédula o código", CEDULA)
			.elige(quePaso)
			.pulsa("Validar")
			.ve("Los datos tienen el formato correcto")
			.pulsa("Continuar")
			.responde(correo));
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
		return sinMasPreguntas(persona.responde(estadoRuc).responde(correo).responde(representante))
			.ve("Revise sus respuestas");
	}

	/**
	 * Getting ready and contact, as far as they are on the way: they ask nothing that
	 * must be answered.
	 */
	static Persona sinMasPreguntas(Persona persona) {
		for (String paso : List.of("seguridad", "contacto")) {
			if (persona.direccion().contains("/" + paso)) {
				persona.pulsa("Continuar");
			}
		}
		return persona;
	}

	/** A company that forgot its key and has everything else in order, at the summary. */
	static Persona sociedadEnRegla(Persona persona) {
		return hastaRevisar(daDatos(enDatos(persona)), "Activo", "Sé cuál es y puedo abrirlo", "Sí, es el mismo");
	}

}
