package ec.clavepatronal.evaluacion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What comes next in a few words: the stages that the outcome is told in, each with the
 * tasks that it is made of. Wording under {@code etapa.<name>}.
 */
public enum Etapa {

	/** What has to be found out. */
	AVERIGUAR("etapa.como"),

	/** What to look at before trying, or before trying again. */
	REVISAR("etapa.que-revisar"),

	/** The first registration, up to what it prints. */
	REGISTRO("etapa.pantallas"),

	/** The appointment: it may take long, so it is asked for first. */
	TURNO("etapa.pantallas"),

	/** What the window mends while the recovery itself may still be done online. */
	ACTUALIZAR("etapa.como"),

	/** The mailbox and the official form. */
	PORTAL("etapa.pantallas"),

	/** The same for a key that is blocked: one attempt. */
	PORTAL_UNA_VEZ("etapa.pantallas"),

	/** Code, link and new key, all at IESS. */
	CLAVE("etapa.pantallas"),

	/** The window, only if another attempt brings no code either. */
	SI_NO_LLEGA("etapa.como"),

	/** The official form once, for the papers that it may offer. */
	INTENTO("etapa.pantallas"),

	/** The same while one waits for the appointment. */
	TURNO_E_INTENTO("etapa.pantallas"),

	/** What the portal offers, without trying again. */
	SIN_INSISTIR("etapa.como"),

	/** The same while one waits for the appointment. */
	TURNO_SIN_INSISTIR("etapa.como"),

	/** The window itself. */
	VISITA("etapa.como"),

	/** Appointment and window, where nothing lies between them. */
	TURNO_Y_VISITA("etapa.como"),

	/** What is left when the key is there. */
	CUIDADOS("etapa.como");

	/** More than these at once nobody reads. */
	private static final int TARJETAS = 3;

	/** What is told together where there would be more; the first that fits. */
	private static final List<Pliegue> PLIEGUES = List.of(new Pliegue(PORTAL, CLAVE, PORTAL),
			new Pliegue(PORTAL_UNA_VEZ, CLAVE, PORTAL_UNA_VEZ), new Pliegue(TURNO, INTENTO, TURNO_E_INTENTO),
			new Pliegue(TURNO, SIN_INSISTIR, TURNO_SIN_INSISTIR), new Pliegue(TURNO, VISITA, TURNO_Y_VISITA));

	private final String pliegue;

	/**
	 * A stage.
	 * @param pliegue key of what the fold says that holds its tasks
	 */
	Etapa(String pliegue) {
		this.pliegue = pliegue;
	}

	/** Key of what the fold says that holds its tasks: not all of them are screens. */
	public String pliegue() {
		return this.pliegue;
	}

	/** Whether the appointment is part of it. */
	public boolean conTurno() {
		return this == TURNO || this == TURNO_E_INTENTO || this == TURNO_SIN_INSISTIR || this == TURNO_Y_VISITA;
	}

	/** Whether one goes, with the papers. */
	public boolean conPapeles() {
		return this == VISITA || this == TURNO_Y_VISITA;
	}

	/**
	 * The tasks of an outcome by stage, in their order.
	 * @param tareas what is to be done
	 */
	static Map<Etapa, List<Tarea>> de(List<Tarea> tareas) {
		UnaryOperator<Etapa> junta = junta(tareas);
		Map<Etapa, List<Tarea>> etapas = new LinkedHashMap<>();
		tareas.forEach((tarea) -> etapas.computeIfAbsent(junta.apply(de(tarea, tareas)), (nueva) -> new ArrayList<>())
			.add(tarea));
		return etapas;
	}

	private static UnaryOperator<Etapa> junta(List<Tarea> tareas) {
		Set<Etapa> sueltas = tareas.stream().map((tarea) -> de(tarea, tareas)).collect(Collectors.toSet());
		Optional<Pliegue> pliegue = (sueltas.size() > TARJETAS)
				? PLIEGUES.stream().filter((cada) -> sueltas.containsAll(Set.of(cada.una(), cada.otra()))).findFirst()
				: Optional.empty();
		return (etapa) -> pliegue.filter((cada) -> etapa == cada.una() || etapa == cada.otra())
			.map(Pliegue::juntas)
			.orElse(etapa);
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
			case NO_INSISTIR -> SIN_INSISTIR;
			case PEDIR_TURNO -> todas.contains(Tarea.ACUDIR) ? TURNO : enLaVentanilla(todas);
			case ACUDIR -> VISITA;
			case ACTUALIZAR_DATOS -> todas.contains(Tarea.ACUDIR) ? VISITA : enLaVentanilla(todas);
			case SI_NO_LLEGA -> SI_NO_LLEGA;
			case REVISAR_AL_ENTRAR, GUARDAR_CLAVE, NO_COMPARTIR -> CUIDADOS;
			case AVERIGUAR -> AVERIGUAR;
		};
	}

	private static Etapa enElPortal(List<Tarea> todas) {
		if (todas.contains(Tarea.DESCARGAR_DOCUMENTOS)) {
			return INTENTO;
		}
		return todas.contains(Tarea.PROBAR_UNA_VEZ) ? PORTAL_UNA_VEZ : PORTAL;
	}

	private static Etapa enLaVentanilla(List<Tarea> todas) {
		return todas.contains(Tarea.SI_NO_LLEGA) ? SI_NO_LLEGA : ACTUALIZAR;
	}

	/**
	 * Two stages that are told as one.
	 */
	private record Pliegue(Etapa una, Etapa otra, Etapa juntas) {
	}

}
