package ec.clavepatronal.recuperacion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.Fuente;
import ec.clavepatronal.reglas.SituacionClave;
import org.jspecify.annotations.Nullable;

/**
 * One thing to take to the visit. No official list for the employer key was found, so
 * only what IESS says of every appointment is confirmed; the rest is orientation. Wording
 * under {@code requisito.<name>}.
 */
public enum Requisito {

	/** Original cédula: said by IESS of any appointment. */
	CEDULA(Requisito::conCedula, Fuente.P2, true),

	/** Not expired is said of updating data. */
	CEDULA_VIGENTE(Requisito::conCedula, Fuente.P2, false),

	/** Copies are asked here and there: repeated in guides, no source located. */
	COPIA_CEDULA(Requisito::conCedula, null, false),

	/** What a foreigner without cédula shows in a neighbouring trámite. */
	CODIGO_EXTRANJERO((e) -> !conCedula(e), Fuente.O3, false),

	/** Originals that a neighbouring trámite asks of a foreigner without any number. */
	DOCUMENTO_DE_EXTRANJERO((e) -> !conCedula(e), Fuente.O8, false),

	/** Confirmation of the appointment. */
	CONFIRMACION_TURNO((e) -> true, Fuente.P2, true),

	/** Request and agreement of a first key, signed. */
	SOLICITUD_Y_ACUERDO((e) -> e.hechos().situacionClave() == SituacionClave.NUNCA_TUVO, Fuente.F6, false),

	/** Papers downloaded from the portal. */
	DOCUMENTOS_DEL_PORTAL((e) -> e.hechos().situacionClave() != SituacionClave.NUNCA_TUVO, Fuente.F4, false),

	/** Utility bill of a household that asks for its first key. */
	PLANILLA_DE_SERVICIO((e) -> e.hechos().situacionClave() == SituacionClave.NUNCA_TUVO
			&& e.hechos().empleador() == Empleador.SERVICIO_DOMESTICO, Fuente.F7, false),

	/** Letter in the pattern of the neighbouring employer trámites. */
	CARTA_DE_SOLICITUD((e) -> true, Fuente.O3, false),

	/** Copy of the RUC: repeated in guides, no source located. */
	COPIA_RUC((e) -> e.hechos().empleador().tieneRuc(), null, false),

	/** Appointment of the legal representative: repeated in guides, no source located. */
	NOMBRAMIENTO((e) -> e.hechos().empleador().tieneRepresentante(), null, false),

	/** Voting certificate: repeated in guides, no source located. */
	PAPELETA(Requisito::conCedula, null, false);

	private final Predicate<Evaluacion> aplica;

	private final Optional<Fuente> fuente;

	private final boolean confirmado;

	Requisito(Predicate<Evaluacion> aplica, @Nullable Fuente fuente, boolean confirmado) {
		this.aplica = aplica;
		this.fuente = Optional.ofNullable(fuente);
		this.confirmado = confirmado;
	}

	static List<Requisito> para(Evaluacion evaluacion) {
		return Arrays.stream(values()).filter((r) -> r.aplica.test(evaluacion)).toList();
	}

	/** Where it is said; empty for what guides repeat without a source. */
	public Optional<Fuente> fuente() {
		return this.fuente;
	}

	/** Whether IESS is quoted as asking for it; otherwise it is orientation. */
	public boolean confirmado() {
		return this.confirmado;
	}

	private static boolean conCedula(Evaluacion evaluacion) {
		return evaluacion.datos().tipo() == TipoIdentificacion.CEDULA;
	}

}
