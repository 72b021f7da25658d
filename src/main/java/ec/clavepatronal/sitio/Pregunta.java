package ec.clavepatronal.sitio;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import ec.clavepatronal.reglas.Fuente;

/**
 * What people ask, in the order of the page. Question and answer stand in
 * {@code textos/preguntas.properties} under the name; the sources say how sure it is.
 */
enum Pregunta {

	/** The way, from its first screen. */
	DONDE_EMPIEZO(Tema.ANTES, Fuente.F0, Fuente.O4),

	/** Two keys with similar names. */
	CUAL_CLAVE(Tema.ANTES, Fuente.O2, Fuente.O1),

	/** What «generar» means, and that it is the same way as «recuperar». */
	GENERAR_O_RECUPERAR(Tema.ANTES, Fuente.F0, Fuente.O1),

	/** What can be looked up without the key. */
	REVISAR_ANTES(Tema.ANTES, Fuente.S6, Fuente.P13, Fuente.S8),

	/** Which mailbox the code goes to. */
	QUE_CORREO(Tema.ANTES, Fuente.F2, Fuente.O1, Fuente.P6),

	/** Why nothing secret is asked here. */
	POR_QUE_NUNCA_SE_PIDE(Tema.ANTES, Fuente.P10, Fuente.P11),

	/** Each datum of «Validar», and what happens when it is wrong. */
	DATOS_DE_VALIDAR(Tema.DATOS, List.of("IDENTIFICACION", "RUC", "SUCURSAL", "CORREO"), Fuente.F0, Fuente.F9),

	/** What to look at, and when to stop. */
	VALIDAR_FALLA(Tema.DATOS, Fuente.F0, Fuente.S6, Fuente.CRITERIO),

	/** The code has nowhere to go. */
	SIN_CORREO(Tema.DATOS, Fuente.F0, Fuente.F10, Fuente.O3),

	/** IESS numbers its sucursales itself. */
	SUCURSAL(Tema.DATOS, Fuente.S13, Fuente.O15),

	/** Which of several. */
	VARIAS_SUCURSALES(Tema.DATOS, Fuente.F0, Fuente.CRITERIO),

	/** The state of the RUC and what follows. */
	RUC_CERRADO(Tema.DATOS, Fuente.F0, Fuente.F10, Fuente.O10),

	/** Suspended is not closed. */
	RUC_SUSPENDIDO(Tema.DATOS, Fuente.F0, Fuente.F10),

	/** A household has no RUC. */
	SERVICIO_DOMESTICO(Tema.DATOS, Fuente.F0),

	/** IESS may still know the old one. */
	REPRESENTANTE(Tema.DATOS, Fuente.F9, Fuente.O3),

	/** No appointments for weeks. */
	SIN_TURNOS(Tema.VISITA, Fuente.P1, Fuente.P2, Fuente.P22),

	/** The appointment itself needs a mailbox and a mobile. */
	TURNO_SIN_CORREO(Tema.VISITA, Fuente.P12),

	/** The appointment asks for a cédula, and not everybody has one. */
	TURNO_EXTRANJERO(Tema.VISITA, Fuente.P3, Fuente.O3),

	/** Who may go without waiting, and whether the cédula may be on the telephone. */
	PRIORIDAD(Tema.VISITA, Fuente.N1),

	/** Free computers with help. */
	ISLAS_WEB(Tema.VISITA, Fuente.P4),

	/** Whether somebody else may go. */
	CONTADOR(Tema.VISITA, Fuente.O8, Fuente.CRITERIO),

	/** How long, as far as anybody can tell. */
	CUANTO_DEMORA(Tema.VISITA, Fuente.F0, Fuente.P1),

	/** The well-known number is for something else. */
	LINEA_140(Tema.AYUDA, Fuente.P21),

	/** Paying somebody means handing over the key. */
	PAGAR_A_ALGUIEN(Tema.AYUDA, Fuente.P10, Fuente.P11);

	private final Tema tema;

	private final List<String> datos;

	private final List<Fuente> fuentes;

	Pregunta(Tema tema, Fuente... fuentes) {
		this(tema, List.of(), fuentes);
	}

	Pregunta(Tema tema, List<String> datos, Fuente... fuentes) {
		this.tema = tema;
		this.datos = datos;
		this.fuentes = List.of(fuentes);
	}

	static List<Pregunta> de(Tema tema) {
		return Arrays.stream(values()).filter((pregunta) -> pregunta.tema == tema).toList();
	}

	/** Where it can be linked to. */
	public String ancla() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What its answer goes through one by one, as ends of its key; often nothing. */
	public List<String> datos() {
		return this.datos;
	}

	public List<Fuente> fuentes() {
		return this.fuentes;
	}

	/** Groups of the page. */
	enum Tema {

		/** Before starting. */
		ANTES,

		/** What the portal asks for. */
		DATOS,

		/** When one has to go. */
		VISITA,

		/** Who helps, and who does not. */
		AYUDA;

		public List<Pregunta> preguntas() {
			return Pregunta.de(this);
		}

	}

}
