package ec.clavepatronal.recuperacion.expediente;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ec.clavepatronal.evaluacion.SegunSri;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Desenlace;
import ec.clavepatronal.reglas.Empleador;
import ec.clavepatronal.reglas.EstadoRuc;
import ec.clavepatronal.reglas.Hechos;
import ec.clavepatronal.reglas.Regla;
import ec.clavepatronal.reglas.Representante;
import ec.clavepatronal.reglas.RespuestaDelPortal;
import ec.clavepatronal.reglas.SituacionClave;

/**
 * One recovery being prepared, for one employer: the answers so far, and what the SRI's
 * registry said of the RUC. Immutable; every answer is a new version.
 *
 * @param ficha what stands on its outside; no answer changes it
 */
public record Expediente(String id, int version, Map<Paso, Formulario> respuestas, Optional<SegunSri> segunSri,
		Ficha ficha) {

	public Expediente {
		respuestas = Collections.unmodifiableMap(new EnumMap<>(respuestas));
	}

	public static Expediente nuevo(String id, SituacionForm situacion) {
		return new Expediente(id, 1, Map.of(Paso.SITUACION, situacion), Optional.empty(), Ficha.SUELTA);
	}

	/** With answers that are known already, and kept nowhere yet: it has no id. */
	public static Expediente borrador(Map<Paso, Formulario> respuestas) {
		return new Expediente("", 1, respuestas, Optional.empty(), Ficha.SUELTA);
	}

	/** A draft with what happened to the key. */
	public static Expediente borrador(SituacionForm situacion) {
		return borrador(Map.of(Paso.SITUACION, situacion));
	}

	/** Called so by its owner. */
	public Expediente llamado(Optional<Alias> alias) {
		return new Expediente(this.id, this.version, this.respuestas, this.segunSri,
				new Ficha(alias, this.ficha.seBorra(), this.ficha.porUso(), this.ficha.turno()));
	}

	/**
	 * Of a draft: the first version of what is kept by that id from now on.
	 * @param seBorra when it is deleted unless somebody uses it
	 */
	public Expediente conservado(String id, Instant seBorra) {
		return new Expediente(id, 1, this.respuestas, this.segunSri,
				new Ficha(this.ficha.alias(), seBorra, true, Optional.empty()));
	}

	/**
	 * With one more answer. Later answers stay unless they no longer apply or were about
	 * something that has changed. That no code came stays, whatever is said of the
	 * mailbox since: it is a fact, and the code may stay away again.
	 */
	public Expediente con(Paso paso, Formulario respuesta) {
		Map<Paso, Formulario> nuevas = new EnumMap<>(this.respuestas);
		nuevas.put(paso, respuesta);
		Expediente despues = new Expediente(this.id, this.version + 1, nuevas, this.segunSri, this.ficha);
		boolean sinCodigo = paso == Paso.CORREO
				&& portal().filter((p) -> p.dicho() == RespuestaDelPortal.SIN_CODIGO).isPresent();
		nuevas.keySet()
			.removeIf((otro) -> otro.ordinal() > paso.ordinal() && !otro.sigueValiendo(this, despues)
					&& !(sinCodigo && otro == Paso.PORTAL));
		return new Expediente(this.id, this.version + 1, nuevas, this.segunSri, this.ficha);
	}

	/** The same answers with what the registry knows now. */
	public Expediente segun(Optional<SegunSri> registro) {
		return new Expediente(this.id, this.version, this.respuestas, registro, this.ficha);
	}

	public Optional<Formulario> respuesta(Paso paso) {
		return Optional.ofNullable(this.respuestas.get(paso));
	}

	/** The first screen still without an answer, or else where all answers stand. */
	public Paso pendiente() {
		return Paso.de(this).stream().filter((paso) -> !paso.pregunta() || !contestado(paso)).findFirst().orElseThrow();
	}

	/** Whether no question on the way is open. */
	public boolean completo() {
		return !pendiente().pregunta();
	}

	/** A copy of another expediente may bring an answer that still lacks something. */
	private boolean contestado(Paso paso) {
		return respuesta(paso).filter(Formulario::completo).isPresent();
	}

	/** Whether everything before this screen is answered. */
	public boolean alcanza(Paso paso) {
		return (paso.aplica(this) || paso.corrige(this)) && (paso.ordinal() <= pendiente().ordinal() || completo());
	}

	public Optional<DatosForm> datos() {
		return respuesta(Paso.DATOS, DatosForm.class);
	}

	Optional<String> ruc() {
		return datos().map((datos) -> datos.escritos().ruc());
	}

	/** Whether somebody has to say in which state the RUC is, or has said so. */
	public boolean preguntaEstadoRuc() {
		return tieneRuc() && (this.segunSri.isEmpty() || this.respuestas.containsKey(Paso.ESTADO_RUC));
	}

	/**
	 * Whether the employer has a RUC. As long as nobody has said, yes: so more screens
	 * may be announced than come, and never fewer.
	 */
	public boolean tieneRuc() {
		return datos().map(DatosForm::empleador).map(Empleador::tieneRuc).orElse(true);
	}

	/** Whether IESS may have a representative of this employer on record. */
	boolean tieneRepresentante() {
		return tuvoClave() && datos().map(DatosForm::empleador).map(Empleador::tieneRepresentante).orElse(true);
	}

	/**
	 * Whether there may have been a key: before the first, IESS has nothing on record.
	 */
	public boolean tuvoClave() {
		return situacion() != SituacionClave.NUNCA_TUVO;
	}

	private SituacionClave situacion() {
		return respuesta(Paso.SITUACION, SituacionForm.class).map(SituacionForm::situacion)
			.orElse(SituacionClave.NO_SABE);
	}

	/** Until the mailbox is asked about, getting it ready is announced. */
	boolean puedeLlegarElCodigo() {
		return tuvoClave()
				&& respuesta(Paso.CORREO, CorreoForm.class).map((c) -> c.correo() == Correo.VIGENTE).orElse(true);
	}

	/**
	 * Whether a visit is due, or the state of the RUC may yet make one due. A mailbox
	 * that is still asked about is no reason to announce it: either that or getting ready
	 * is on the way, and one of both is counted. Whoever comes back from the portal is
	 * asked nothing more before being told what follows.
	 */
	boolean puedeHaberVisita() {
		boolean faltaElRuc = preguntaEstadoRuc() && !this.respuestas.containsKey(Paso.ESTADO_RUC);
		return datos().isEmpty() || faltaElRuc || Desenlace
			.de(Regla.queSeCumplen(hechos().con(RespuestaDelPortal.AUN_NO))) == Desenlace.PARCIAL_CON_VISITA;
	}

	/** Whether the portal sent to an office after a way on which nobody expected it. */
	public boolean mandadoALaOficina() {
		return portal().filter((p) -> p.dicho() == RespuestaDelPortal.MANDA_A_OFICINA).isPresent();
	}

	/** What somebody takes to the portal: when it changes, its answer is an old one. */
	Object loQueSeProbo() {
		return List.of(datos(), datos().isEmpty() ? "" : hechos().con(RespuestaDelPortal.AUN_NO));
	}

	/** What the portal said, once somebody has told it. */
	public Optional<PortalForm> portal() {
		return respuesta(Paso.PORTAL, PortalForm.class).filter((portal) -> portal.dicho() != RespuestaDelPortal.AUN_NO);
	}

	public boolean esEjemplo() {
		return datos().filter(DatosForm.DE_EJEMPLO::equals).isPresent();
	}

	/**
	 * The only bridge from screens to rules. What was not asked counts as not known; what
	 * plays no part before a first key is in no doubt.
	 */
	public Hechos hechos() {
		return new Hechos(datos().orElseThrow().empleador(), situacion(),
				respuesta(Paso.ESTADO_RUC, EstadoRucForm.class).map(EstadoRucForm::estadoRuc)
					.or(() -> this.segunSri.map(SegunSri::estado))
					.orElse(EstadoRuc.NO_SABE),
				respuesta(Paso.CORREO, CorreoForm.class).map(CorreoForm::correo)
					.orElse(tuvoClave() ? Correo.NO_SABE : Correo.VIGENTE),
				respuesta(Paso.REPRESENTANTE, RepresentanteForm.class).map(RepresentanteForm::representante)
					.orElse(tuvoClave() ? Representante.NO_SABE : Representante.VIGENTE),
				portal().map(PortalForm::dicho).orElse(RespuestaDelPortal.AUN_NO));
	}

	private <T extends Formulario> Optional<T> respuesta(Paso paso, Class<T> tipo) {
		return respuesta(paso).map(tipo::cast);
	}

}
