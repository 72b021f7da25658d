package ec.clavepatronal.recuperacion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes next in a few words: the stages that the outcome is told in, each with the
 * tasks that it is made of. Wording under {@code etapa.<name>}.
 */
public enum Etapa {

	/** Before anything is typed at IESS: the mailbox. */
	CORREO,

	/** The official form. */
	PORTAL,

	/** Code, link and new key, all at IESS. */
	CLAVE,

	/** The first registration, up to what it prints. */
	REGISTRO,

	/** The official form once, for the papers that it may offer. */
	INTENTO,

	/** The appointment. */
	TURNO,

	/** The window itself. */
	VISITA,

	/** What has to be found out. */
	AVERIGUAR;

	/**
	 * The tasks of an outcome by stage, both in the order in which they are done.
	 * @param tareas what is to be done
	 */
	static Map<Etapa, List<Tarea>> de(List<Tarea> tareas) {
		boolean intento = tareas.contains(Tarea.DESCARGAR_DOCUMENTOS);
		Map<Etapa, List<Tarea>> etapas = new LinkedHashMap<>();
		for (Tarea tarea : tareas) {
			Etapa etapa = de(tarea);
			etapas.computeIfAbsent((etapa == PORTAL && intento) ? INTENTO : etapa, (nueva) -> new ArrayList<>())
				.add(tarea);
		}
		return etapas;
	}

	private static Etapa de(Tarea tarea) {
		return switch (tarea) {
			case ABRIR_CORREO -> CORREO;
			case MENU_RECUPERAR, FORMULARIO -> PORTAL;
			case CODIGO, ENLACE, CLAVE_NUEVA -> CLAVE;
			case MENU_REGISTRO, DATOS_REGISTRO, IMPRIMIR_SOLICITUD -> REGISTRO;
			case DESCARGAR_DOCUMENTOS -> INTENTO;
			case PEDIR_TURNO -> TURNO;
			case ACUDIR -> VISITA;
			case AVERIGUAR -> Etapa.AVERIGUAR;
		};
	}

}
