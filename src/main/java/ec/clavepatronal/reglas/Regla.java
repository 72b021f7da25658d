package ec.clavepatronal.reglas;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import static ec.clavepatronal.reglas.Alcance.EN_PARTE;
import static ec.clavepatronal.reglas.Alcance.EN_SUS_MANOS;
import static ec.clavepatronal.reglas.Alcance.NO_DEPENDE;
import static ec.clavepatronal.reglas.Efecto.AVISO;
import static ec.clavepatronal.reglas.Efecto.FALTA_SABER;
import static ec.clavepatronal.reglas.Efecto.VISITA;
import static ec.clavepatronal.reglas.Fuente.CRITERIO;
import static ec.clavepatronal.reglas.Fuente.F0;
import static ec.clavepatronal.reglas.Fuente.F10;
import static ec.clavepatronal.reglas.Fuente.F2;
import static ec.clavepatronal.reglas.Fuente.F6;
import static ec.clavepatronal.reglas.Fuente.F8;
import static ec.clavepatronal.reglas.Fuente.F9;
import static ec.clavepatronal.reglas.Fuente.O1;
import static ec.clavepatronal.reglas.Fuente.O10;
import static ec.clavepatronal.reglas.Fuente.O2;
import static ec.clavepatronal.reglas.Fuente.O3;
import static ec.clavepatronal.reglas.Fuente.P13;
import static ec.clavepatronal.reglas.Fuente.P4;
import static ec.clavepatronal.reglas.Fuente.P9;
import static ec.clavepatronal.reglas.Fuente.S6;
import static ec.clavepatronal.reglas.Fuente.S8;
import static ec.clavepatronal.reglas.Fuente.USTED;
import static ec.clavepatronal.reglas.RespuestaDelPortal.MANDA_A_OFICINA;
import static ec.clavepatronal.reglas.RespuestaDelPortal.NO_COINCIDEN;
import static ec.clavepatronal.reglas.RespuestaDelPortal.OTRA_COSA;
import static ec.clavepatronal.reglas.RespuestaDelPortal.SIN_CODIGO;

/**
 * One condition with its effect, the sources of its motive and those of what would change
 * it. All rules that hold are reported, in this order: one visit must be enough. Names
 * and codes are part of the JSON contract; the wording of each stands in
 * {@code textos/reglas.properties} under {@code regla.<code>}.
 */
public enum Regla {

	/** The first key is issued in person. */
	PRIMERA_VEZ("R1", VISITA, NO_DEPENDE, (h) -> h.situacionClave() == SituacionClave.NUNCA_TUVO,
			List.of(F0, F6, P9, P4), List.of(F0, F6)),

	/** Closed at the SRI: IESS points to assistance in person. */
	RUC_CERRADO("R2", VISITA, EN_PARTE, (h) -> h.rucEn(EstadoRuc.CERRADO), List.of(F0, F10), List.of(O10, CRITERIO)),

	/** Suspended at the SRI: IESS points to assistance in person. */
	RUC_SUSPENDIDO("R3", VISITA, EN_PARTE, (h) -> h.rucEn(EstadoRuc.SUSPENDIDO), List.of(F0, F10), List.of(CRITERIO)),

	/** There is no address for the code to go to. */
	CORREO_SIN_REGISTRO("R4", VISITA, NO_DEPENDE, (h) -> h.correo() == Correo.SIN_REGISTRO, List.of(F0, F2),
			List.of(O3)),

	/** Nobody remembers which address the code goes to. */
	CORREO_OLVIDADO("R5", VISITA, EN_SUS_MANOS, (h) -> h.correo() == Correo.OLVIDADO, List.of(F0, F2),
			List.of(CRITERIO, O3)),

	/** The code goes to a mailbox that nobody can open. */
	CORREO_SIN_ACCESO("R6", VISITA, EN_PARTE, (h) -> h.correo() == Correo.SIN_ACCESO, List.of(F0, F2),
			List.of(CRITERIO, O3)),

	/** Whether there ever was a key decides between recovering and registering. */
	CLAVE_SIN_CONFIRMAR("R7", FALTA_SABER, EN_SUS_MANOS, (h) -> h.situacionClave() == SituacionClave.NO_SABE,
			List.of(CRITERIO), List.of(CRITERIO, O2)),

	/** The state of the RUC is open: look it up. */
	RUC_SIN_CONFIRMAR("R8", FALTA_SABER, EN_SUS_MANOS, (h) -> h.rucEn(EstadoRuc.NO_SABE), List.of(CRITERIO, F0),
			List.of(S8)),

	/** Whether the mail on record works is open: find out first. */
	CORREO_SIN_CONFIRMAR("R9", FALTA_SABER, EN_SUS_MANOS, (h) -> h.correo() == Correo.NO_SABE, List.of(CRITERIO, F2),
			List.of(CRITERIO)),

	/** «Validar» will probably fail with the new representative. */
	REPRESENTANTE_CAMBIADO("R10", AVISO, EN_PARTE, (h) -> h.representanteEn(Representante.CAMBIO_SIN_REGISTRAR),
			List.of(F9), List.of(O3)),

	/** The representative on record can be looked up beforehand. */
	REPRESENTANTE_SIN_CONFIRMAR("R11", AVISO, EN_SUS_MANOS, (h) -> h.representanteEn(Representante.NO_SABE),
			List.of(F9), List.of(P13)),

	/** Do not keep retrying: how many attempts IESS allows is unknown. */
	CLAVE_BLOQUEADA("R12", AVISO, EN_SUS_MANOS, (h) -> h.situacionClave() == SituacionClave.BLOQUEADA, List.of(F8),
			List.of(F8, O1)),

	/** The portal does not take the data: one of them is not as IESS has it. */
	PORTAL_NO_COINCIDE("R13", AVISO, EN_PARTE, (h) -> h.portal() == NO_COINCIDEN, List.of(USTED, F0), List.of(S6)),

	/** IESS may have another mailbox than the one that was thought of. */
	PORTAL_SIN_CODIGO("R14", AVISO, EN_SUS_MANOS, (h) -> h.portal() == SIN_CODIGO, List.of(USTED, CRITERIO),
			List.of(CRITERIO)),

	/** The portal itself sends to an office: trying again helps nobody. */
	PORTAL_MANDA_A_OFICINA("R15", VISITA, NO_DEPENDE, (h) -> h.portal() == MANDA_A_OFICINA, List.of(USTED, CRITERIO),
			List.of(USTED)),

	/** Blocked as told by the portal: whether it can be recovered from there is open. */
	PORTAL_BLOQUEADA("R16", AVISO, EN_PARTE, (h) -> h.portal() == RespuestaDelPortal.BLOQUEADA, List.of(USTED),
			List.of(F8)),

	/** The portal said something that this assistant knows nothing of. */
	PORTAL_OTRA_COSA("R17", AVISO, EN_PARTE, (h) -> h.portal() == OTRA_COSA, List.of(USTED, CRITERIO),
			List.of(CRITERIO));

	/**
	 * Version of the rules as a whole: changes whenever a rule, an effect or a source
	 * does.
	 */
	public static final String VERSION = "2026-11-25";

	private static final Regla[] TODAS = values();

	/** With these a plain «sí, en línea» would be a promise that nobody can keep. */
	private static final Set<Regla> CON_RESERVA = EnumSet.of(REPRESENTANTE_CAMBIADO, REPRESENTANTE_SIN_CONFIRMAR,
			PORTAL_NO_COINCIDE, PORTAL_SIN_CODIGO, PORTAL_BLOQUEADA, PORTAL_OTRA_COSA);

	private final String codigo;

	private final Efecto efecto;

	private final Alcance alcance;

	private final Predicate<Hechos> condicion;

	private final List<Fuente> fuentes;

	private final List<Fuente> fuentesDelCambio;

	Regla(String codigo, Efecto efecto, Alcance alcance, Predicate<Hechos> condicion, List<Fuente> fuentes,
			List<Fuente> fuentesDelCambio) {
		this.codigo = codigo;
		this.efecto = efecto;
		this.alcance = alcance;
		this.condicion = condicion;
		this.fuentes = fuentes;
		this.fuentesDelCambio = fuentesDelCambio;
	}

	/**
	 * The rules that hold, in the order of their codes.
	 * @param hechos what is known
	 */
	public static List<Regla> queSeCumplen(Hechos hechos) {
		List<Regla> cumplidas = new ArrayList<>(4);
		for (Regla regla : TODAS) {
			if (regla.condicion.test(hechos)) {
				cumplidas.add(regla);
			}
		}
		return cumplidas;
	}

	/**
	 * Whether it leaves the online path open but in doubt. Advice such as R12 does not.
	 */
	public boolean reserva() {
		return CON_RESERVA.contains(this);
	}

	/** Whether it looks at what the portal said. */
	public boolean delPortal() {
		return fuente() == USTED;
	}

	/** {@code R1} to {@code R17}. */
	public String codigo() {
		return this.codigo;
	}

	/** What it does to the outcome. */
	public Efecto efecto() {
		return this.efecto;
	}

	/** Whether changing it is in the person's hands. */
	public Alcance alcance() {
		return this.alcance;
	}

	/** The source that its motive rests on. */
	public Fuente fuente() {
		return this.fuentes.get(0);
	}

	/** All sources of its motive, the main one first. */
	public List<Fuente> fuentes() {
		return this.fuentes;
	}

	/** All sources of what would change it: never those of the motive by themselves. */
	public List<Fuente> fuentesDelCambio() {
		return this.fuentesDelCambio;
	}

}
