package ec.clavepatronal.evaluacion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What comes next in a few words: the stages that the outcome is told in, each with the
 * tasks that it is made of. Wording under {@code etapa.<name>}.
 */
public enum Etapa {

	/** What to look at before trying, or before trying again. */
	REVISAR,

	/** The first registration, up to what it prints. */
	REGISTRO,

	/** The appointment: it may take long, so it is asked for first. */
	TURNO,

	/** What the window mends while the recovery itself may still be done online. */
	ACTUALIZAR,

	/** The mailbox and the official form. */
	PORTAL,

	/** The same for a key that is blocked: one attempt. */
	PORTAL_UNA_VEZ,

	/** Code, link and new key, all at IESS. */
	CLAVE,

	/** The official form once, for the papers that it may offer. */
	INTENTO,

	/** What the portal offers, without trying again. */
	SIN_INSISTIR,

	/** The window itself. */
	VISITA,

	/** What is left when the key is there. */
	CUIDADOS,

	/** What has to be found out. */
	AVERIGUAR;

	/** More than these at once nobody reads. */
	private static final int TARJETAS = 3;

	/**
	 * The tasks of an outcome by stage, in the order of the stages.
	 * @param tareas what is to be done
	 */
	static Map<Etapa, List<Tarea>> de(List<Tarea> tareas) {
		Map<Etapa, List<Tarea>> etapas = new EnumMap<>(Etapa.class);
		tareas.forEach((tarea) -> etapas.computeIfAbsent(de(tarea, tareas), (nueva) -> new ArrayList<>()).add(tarea));
		if (etapas.size() > TARJETAS && etapas.containsKey(PORTAL) && etapas.containsKey(CLAVE)) {
			etapas.get(PORTAL).addAll(etapas.remove(CLAVE));
		}
		return etapas;
	}

	private static Etapa de(Tarea tarea, List<Tarea> todas) {
		return switch (tarea) {
			case CUAL_CEDULA, QUIEN_CONSTA, SUCURSAL, NUMERO_COMPLETO, ESTADO_EN_EL_SRI, CONSTAR_EN_EL_IESS,
					BUSCAR_CODIGO, RECUPERAR_CORREO, CUAL_CLAVE, ANOTAR_MENSAJE ->
				REVISAR;
			case PROBAR_UNA_VEZ -> PORTAL_UNA_VEZ;
			case ABRIR_CORREO, MENU_RECUPERAR, FORMULARIO -> enElPortal(todas);
			case CODIGO, ENLACE, CLAVE_NUEVA -> CLAVE;
			case MENU_REGISTRO, DATOS_REGISTRO, IMPRIMIR_SOLICITUD -> REGISTRO;
			case DESCARGAR_DOCUMENTOS -> todas.contains(Tarea.MENU_RECUPERAR) ? INTENTO : SIN_INSISTIR;
			case NO_INSISTIR -> todas.contains(Tarea.DESCARGAR_DOCUMENTOS) ? SIN_INSISTIR : REVISAR;
			case PEDIR_TURNO -> todas.contains(Tarea.ACUDIR) ? TURNO : ACTUALIZAR;
			case ACUDIR -> VISITA;
			case ACTUALIZAR_DATOS -> todas.contains(Tarea.ACUDIR) ? VISITA : ACTUALIZAR;
			case REVISAR_AL_ENTRAR, GUARDAR_CLAVE, NO_COMPARTIR -> CUIDADOS;
			case AVERIGUAR -> Etapa.AVERIGUAR;
		};
	}

	private static Etapa enElPortal(List<Tarea> todas) {
		if (todas.contains(Tarea.DESCARGAR_DOCUMENTOS)) {
			return INTENTO;
		}
		return todas.contains(Tarea.PROBAR_UNA_VEZ) ? PORTAL_UNA_VEZ : PORTAL;
	}

}
