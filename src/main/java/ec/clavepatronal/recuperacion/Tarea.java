package ec.clavepatronal.recuperacion;

import java.util.List;

import ec.clavepatronal.reglas.Certeza;
import ec.clavepatronal.reglas.Fuente;
import ec.clavepatronal.reglas.SituacionClave;

/**
 * One thing to do on the official portal or at the CAU. Its wording stands under
 * {@code tarea.<name>}; none of them ever names a key, a code or an answer as something
 * to be written here.
 */
public enum Tarea {

	/** Open the mailbox first: code and link last only minutes. */
	ABRIR_CORREO(Fuente.F2),

	/** The menu of the recovery. */
	MENU_RECUPERAR(Fuente.F0),

	/** Identification, RUC and sucursal, then «Validar». */
	FORMULARIO(Fuente.F0),

	/** The short-lived code that arrives by mail. */
	CODIGO(Fuente.F2),

	/** The recovery link of the second mail. */
	ENLACE(Fuente.F2),

	/** The new key, chosen only on the portal. */
	CLAVE_NUEVA(Fuente.F3),

	/** The menu of the first registration. */
	MENU_REGISTRO(Fuente.F6),

	/** Kind of employer and RUC, or cédula for a household. */
	DATOS_REGISTRO(Fuente.F6),

	/** Request and agreement, printed and signed. */
	IMPRIMIR_SOLICITUD(Fuente.F6),

	/** Papers the portal offers when the online path ends. */
	DESCARGAR_DOCUMENTOS(Fuente.F4),

	/** The free appointment. */
	PEDIR_TURNO(Fuente.P3),

	/** The visit itself. */
	ACUDIR(Fuente.P2),

	/** Find out what is missing, then change the answer. */
	AVERIGUAR(Fuente.CRITERIO);

	private static final List<Tarea> EN_LINEA = List.of(ABRIR_CORREO, MENU_RECUPERAR, FORMULARIO, CODIGO, ENLACE,
			CLAVE_NUEVA);

	private static final List<Tarea> PRIMERA_CLAVE = List.of(MENU_REGISTRO, DATOS_REGISTRO, IMPRIMIR_SOLICITUD,
			PEDIR_TURNO, ACUDIR);

	private static final List<Tarea> CON_VISITA = List.of(MENU_RECUPERAR, FORMULARIO, DESCARGAR_DOCUMENTOS, PEDIR_TURNO,
			ACUDIR);

	private final Fuente fuente;

	Tarea(Fuente fuente) {
		this.fuente = fuente;
	}

	static List<Tarea> para(Evaluacion evaluacion) {
		return switch (evaluacion.desenlace()) {
			case EN_LINEA -> EN_LINEA;
			case POR_CONFIRMAR -> List.of(AVERIGUAR);
			case PARCIAL_CON_VISITA ->
				(evaluacion.hechos().situacionClave() == SituacionClave.NUNCA_TUVO) ? PRIMERA_CLAVE : CON_VISITA;
		};
	}

	/** Where this step is described. */
	public Fuente fuente() {
		return this.fuente;
	}

	/** How sure it is. */
	public Certeza certeza() {
		return this.fuente.certeza();
	}

}
