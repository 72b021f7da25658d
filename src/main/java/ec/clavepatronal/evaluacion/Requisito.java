package ec.clavepatronal.evaluacion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.Fuente;
import ec.clavepatronal.reglas.SituacionClave;
import org.jspecify.annotations.Nullable;

/**
 * One thing to take to the visit. No official list for the employer key was found, so
 * nothing on it is confirmed: some is asked by IESS in other trámites, the rest is
 * repeated in guides. Wording under {@code requisito.<name>}.
 */
public enum Requisito {

	/** Not expired, physical or digital: asked when an afiliado's data are updated. */
	CEDULA(Requisito::conCedula, Fuente.N1),

	/** Copies are asked here and there: repeated in guides, no source located. */
	COPIA_CEDULA(Requisito::conCedula, null),

	/** What a foreigner without cédula shows in a neighbouring trámite. */
	CODIGO_EXTRANJERO((e) -> !conCedula(e), Fuente.O3),

	/** Originals that a neighbouring trámite asks of a foreigner without any number. */
	DOCUMENTO_DE_EXTRANJERO((e) -> !conCedula(e), Fuente.O8),

	/** Confirmation of the appointment, asked in the same trámite. */
	CONFIRMACION_TURNO((e) -> true, Fuente.N1),

	/** Request and agreement of a first key, signed. */
	SOLICITUD_Y_ACUERDO((e) -> e.hechos().situacionClave() == SituacionClave.NUNCA_TUVO, Fuente.F6),

	/** Papers downloaded from the portal. */
	DOCUMENTOS_DEL_PORTAL((e) -> e.hechos().situacionClave() != SituacionClave.NUNCA_TUVO, Fuente.F4),

	/** Utility bill of a household that asks for its first key. */
	PLANILLA_DE_SERVICIO((e) -> e.hechos().situacionClave() == SituacionClave.NUNCA_TUVO
			&& e.hechos().empleador() == Empleador.SERVICIO_DOMESTICO, Fuente.F7),

	/** Letter in the pattern of the neighbouring employer trámites. */
	CARTA_DE_SOLICITUD((e) -> true, Fuente.O3),

	/** Copy of the RUC: repeated in guides, no source located. */
	COPIA_RUC((e) -> e.hechos().empleador().tieneRuc(), null),

	/** Appointment of the legal representative: repeated in guides, no source located. */
	NOMBRAMIENTO((e) -> e.hechos().empleador().tieneRepresentante(), null),

	/** Voting certificate: repeated in guides, no source located. */
	PAPELETA(Requisito::conCedula, null);

	private final Predicate<Evaluacion> aplica;

	private final Optional<Fuente> fuente;

	Requisito(Predicate<Evaluacion> aplica, @Nullable Fuente fuente) {
		this.aplica = aplica;
		this.fuente = Optional.ofNullable(fuente);
	}

	static List<Requisito> para(Evaluacion evaluacion) {
		return Arrays.stream(values()).filter((r) -> r.aplica.test(evaluacion)).toList();
	}

	/** Where it is said; empty for what guides repeat without a source. */
	public Optional<Fuente> fuente() {
		return this.fuente;
	}

	/**
	 * Whether IESS is quoted as asking for it in this very trámite. Nobody is: no list
	 * for the employer key was found, and what is asked elsewhere is no more than a good
	 * guess. A field of the JSON face, which keeps it.
	 */
	public boolean confirmado() {
		return false;
	}

	/** Key of the tag that says in people's words why it is on the list. */
	public String etiqueta() {
		return "requisito.etiqueta." + this.fuente.map((f) -> f.certeza().name()).orElse("SIN_FUENTE");
	}

	private static boolean conCedula(Evaluacion evaluacion) {
		return evaluacion.datos().tipo() == TipoIdentificacion.CEDULA;
	}

}
