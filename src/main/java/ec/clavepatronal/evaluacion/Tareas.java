package ec.clavepatronal.evaluacion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import ec.clavepatronal.reglas.Regla;
import ec.clavepatronal.reglas.RespuestaDelPortal;

import static ec.clavepatronal.evaluacion.Tarea.ABRIR_CORREO;
import static ec.clavepatronal.evaluacion.Tarea.ACTUALIZAR_DATOS;
import static ec.clavepatronal.evaluacion.Tarea.ACUDIR;
import static ec.clavepatronal.evaluacion.Tarea.ANOTAR_MENSAJE;
import static ec.clavepatronal.evaluacion.Tarea.AVERIGUAR;
import static ec.clavepatronal.evaluacion.Tarea.BUSCAR_CODIGO;
import static ec.clavepatronal.evaluacion.Tarea.CLAVE_NUEVA;
import static ec.clavepatronal.evaluacion.Tarea.CODIGO;
import static ec.clavepatronal.evaluacion.Tarea.CONSTAR_EN_EL_IESS;
import static ec.clavepatronal.evaluacion.Tarea.CUAL_CEDULA;
import static ec.clavepatronal.evaluacion.Tarea.CUAL_CLAVE;
import static ec.clavepatronal.evaluacion.Tarea.DATOS_REGISTRO;
import static ec.clavepatronal.evaluacion.Tarea.DESCARGAR_DOCUMENTOS;
import static ec.clavepatronal.evaluacion.Tarea.ENLACE;
import static ec.clavepatronal.evaluacion.Tarea.ESTADO_EN_EL_SRI;
import static ec.clavepatronal.evaluacion.Tarea.FORMULARIO;
import static ec.clavepatronal.evaluacion.Tarea.GUARDAR_CLAVE;
import static ec.clavepatronal.evaluacion.Tarea.IMPRIMIR_SOLICITUD;
import static ec.clavepatronal.evaluacion.Tarea.MENU_RECUPERAR;
import static ec.clavepatronal.evaluacion.Tarea.MENU_REGISTRO;
import static ec.clavepatronal.evaluacion.Tarea.NO_COMPARTIR;
import static ec.clavepatronal.evaluacion.Tarea.NO_INSISTIR;
import static ec.clavepatronal.evaluacion.Tarea.NUMERO_COMPLETO;
import static ec.clavepatronal.evaluacion.Tarea.PEDIR_TURNO;
import static ec.clavepatronal.evaluacion.Tarea.PROBAR_UNA_VEZ;
import static ec.clavepatronal.evaluacion.Tarea.QUIEN_CONSTA;
import static ec.clavepatronal.evaluacion.Tarea.RECUPERAR_CORREO;
import static ec.clavepatronal.evaluacion.Tarea.REVISAR_AL_ENTRAR;
import static ec.clavepatronal.evaluacion.Tarea.SI_NO_LLEGA;
import static ec.clavepatronal.evaluacion.Tarea.SUCURSAL;

/**
 * Which tasks make up the way of one case, in the order that page, paper and JSON tell
 * them in: what the portal said comes first, then what the facts ask for. Those of one
 * {@link Etapa} stand together.
 */
final class Tareas {

	/** What is always left when the online path fails. */
	static final List<Tarea> PLAN_B = List.of(NO_INSISTIR, PEDIR_TURNO, ACUDIR);

	private static final List<Tarea> EN_LINEA = List.of(ABRIR_CORREO, MENU_RECUPERAR, FORMULARIO, CODIGO, ENLACE,
			CLAVE_NUEVA);

	private static final List<Tarea> PRIMERA_CLAVE = List.of(MENU_REGISTRO, DATOS_REGISTRO, IMPRIMIR_SOLICITUD,
			PEDIR_TURNO, ACUDIR);

	/** The appointment may take long, so it is asked for first. */
	private static final List<Tarea> CON_VISITA = List.of(PEDIR_TURNO, MENU_RECUPERAR, FORMULARIO, DESCARGAR_DOCUMENTOS,
			ACUDIR);

	private static final List<Tarea> A_LA_OFICINA = List.of(PEDIR_TURNO, NO_INSISTIR, DESCARGAR_DOCUMENTOS, ACUDIR);

	/** What is mended at the window, which nobody gets to without an appointment. */
	private static final List<Tarea> EN_LA_VENTANILLA = List.of(PEDIR_TURNO, ACTUALIZAR_DATOS);

	private static final List<Tarea> CUIDADOS = List.of(REVISAR_AL_ENTRAR, GUARDAR_CLAVE, NO_COMPARTIR);

	/** What the window can mend in the same visit. */
	private static final Set<Regla> SE_ACTUALIZA = Set.of(Regla.CORREO_SIN_REGISTRO, Regla.CORREO_OLVIDADO,
			Regla.CORREO_SIN_ACCESO, Regla.REPRESENTANTE_CAMBIADO, Regla.PORTAL_SIN_CODIGO);

	/** What a recovery is asked for and a first registration is not. */
	private static final Set<Tarea> DE_LA_RECUPERACION = Set.of(SUCURSAL, NUMERO_COMPLETO, CONSTAR_EN_EL_IESS,
			CUAL_CEDULA, QUIEN_CONSTA);

	private Tareas() {
	}

	static List<Tarea> para(Evaluacion evaluacion) {
		return switch (evaluacion.veredicto()) {
			case RECUPERADO -> CUIDADOS;
			case PARCIAL_CON_VISITA -> conVisita(evaluacion);
			case POR_CONFIRMAR -> porConfirmar(evaluacion);
			case EN_LINEA, CON_RESERVAS -> enLinea(evaluacion);
		};
	}

	private static List<Tarea> conVisita(Evaluacion evaluacion) {
		List<Tarea> tareas = new ArrayList<>(juntas(antesDeIr(evaluacion), haciaLaOficina(evaluacion)));
		if (evaluacion.motivos().stream().anyMatch(SE_ACTUALIZA::contains)) {
			tareas.add(ACTUALIZAR_DATOS);
		}
		return List.copyOf(tareas);
	}

	private static List<Tarea> haciaLaOficina(Evaluacion evaluacion) {
		if (evaluacion.primeraClave()) {
			return PRIMERA_CLAVE;
		}
		return evaluacion.soloQuedaIr() ? A_LA_OFICINA : CON_VISITA;
	}

	/** What is worth a look before a visit, so that one is enough. */
	private static List<Tarea> antesDeIr(Evaluacion evaluacion) {
		List<Tarea> utiles = switch (evaluacion.hechos().portal()) {
			case NO_COINCIDEN, OTRA_COSA, BLOQUEADA -> trasElPortal(evaluacion);
			case AUN_NO -> elCorreo(evaluacion);
			case SIN_CODIGO, FUNCIONO, MANDA_A_OFICINA -> List.of();
		};
		return juntas(utiles,
				evaluacion.motivos().contains(Regla.RUC_SIN_CONFIRMAR) ? List.of(ESTADO_EN_EL_SRI) : List.of(),
				representante(evaluacion))
			.stream()
			.filter((tarea) -> !evaluacion.primeraClave() || !DE_LA_RECUPERACION.contains(tarea))
			.toList();
	}

	private static List<Tarea> porConfirmar(Evaluacion evaluacion) {
		return juntas(List.of(AVERIGUAR), trasElPortal(evaluacion), representante(evaluacion),
				enLaVentanilla(evaluacion), siNoLlega(evaluacion));
	}

	private static List<Tarea> enLinea(Evaluacion evaluacion) {
		boolean bloqueada = evaluacion.hechos().portal() == RespuestaDelPortal.BLOQUEADA;
		return juntas(trasElPortal(evaluacion), representante(evaluacion), enLaVentanilla(evaluacion),
				bloqueada ? List.of(PROBAR_UNA_VEZ) : List.of(), EN_LINEA, siNoLlega(evaluacion));
	}

	/** One list after the other; what stands in two of them is done once. */
	@SafeVarargs
	private static List<Tarea> juntas(List<Tarea>... partes) {
		return Stream.of(partes).flatMap(List::stream).distinct().toList();
	}

	private static List<Tarea> trasElPortal(Evaluacion evaluacion) {
		return switch (evaluacion.hechos().portal()) {
			case NO_COINCIDEN -> comprobar(evaluacion);
			case SIN_CODIGO -> List.of(BUSCAR_CODIGO);
			case BLOQUEADA -> List.of(CUAL_CLAVE);
			case OTRA_COSA -> juntas(List.of(ANOTAR_MENSAJE), comprobar(evaluacion));
			case FUNCIONO, MANDA_A_OFICINA, AUN_NO -> List.of();
		};
	}

	/**
	 * What may be other than IESS has it; of a RUC known as not active nothing is open.
	 */
	private static List<Tarea> comprobar(Evaluacion evaluacion) {
		if (!evaluacion.hechos().empleador().tieneRuc()) {
			return List.of(NUMERO_COMPLETO, CONSTAR_EN_EL_IESS);
		}
		boolean noActivo = evaluacion.motivos().contains(Regla.RUC_CERRADO)
				|| evaluacion.motivos().contains(Regla.RUC_SUSPENDIDO);
		return juntas(List.of(SUCURSAL, CUAL_CEDULA), noActivo ? List.of() : List.of(ESTADO_EN_EL_SRI),
				List.of(CONSTAR_EN_EL_IESS));
	}

	/**
	 * Whom IESS has on record is looked up before anything is typed, as far as anything
	 * still is.
	 */
	private static List<Tarea> representante(Evaluacion evaluacion) {
		boolean cambio = evaluacion.motivos().contains(Regla.REPRESENTANTE_CAMBIADO);
		if (cambio && !evaluacion.soloQuedaIr()) {
			return List.of(CUAL_CEDULA, QUIEN_CONSTA);
		}
		return cambio || evaluacion.motivos().contains(Regla.REPRESENTANTE_SIN_CONFIRMAR) ? List.of(QUIEN_CONSTA)
				: List.of();
	}

	private static List<Tarea> enLaVentanilla(Evaluacion evaluacion) {
		return evaluacion.motivos().contains(Regla.REPRESENTANTE_CAMBIADO) ? EN_LA_VENTANILLA : List.of();
	}

	/** The window is for whom one more code does not reach, unless it is due anyway. */
	private static List<Tarea> siNoLlega(Evaluacion evaluacion) {
		return evaluacion.motivos().contains(Regla.PORTAL_SIN_CODIGO)
				&& !evaluacion.motivos().contains(Regla.REPRESENTANTE_CAMBIADO)
						? juntas(List.of(SI_NO_LLEGA), EN_LA_VENTANILLA) : List.of();
	}

	/** What may spare the visit: the mailbox found or opened again. */
	private static List<Tarea> elCorreo(Evaluacion evaluacion) {
		return evaluacion.motivos().contains(Regla.CORREO_SIN_ACCESO)
				|| evaluacion.motivos().contains(Regla.CORREO_OLVIDADO) ? List.of(RECUPERAR_CORREO) : List.of();
	}

}
