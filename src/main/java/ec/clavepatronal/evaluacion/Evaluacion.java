package ec.clavepatronal.evaluacion;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ec.clavepatronal.identificador.Hallazgo;
import ec.clavepatronal.reglas.Desenlace;
import ec.clavepatronal.reglas.Efecto;
import ec.clavepatronal.reglas.Fuente;
import ec.clavepatronal.reglas.Hechos;
import ec.clavepatronal.reglas.Regla;
import ec.clavepatronal.reglas.RespuestaDelPortal;
import ec.clavepatronal.reglas.SituacionClave;

/**
 * The answer to one expediente: the outcome with every motive, and what follows from it.
 * Motives come in the order of the rules.
 */
public record Evaluacion(DatosLeidos datos, Hechos hechos, List<Regla> motivos) {

	/** The reserve that no rule on the facts can name: it is about an identifier. */
	static final String SIN_REGLA_PUBLICA = Hallazgo.Codigo.SIN_REGLA_PUBLICA.name();

	private static final Set<RespuestaDelPortal> PROBADO_SIN_FIN = EnumSet.of(RespuestaDelPortal.NO_COINCIDEN,
			RespuestaDelPortal.SIN_CODIGO, RespuestaDelPortal.BLOQUEADA, RespuestaDelPortal.OTRA_COSA);

	private static final Set<Regla> NO_SE_ACLARA = EnumSet.of(Regla.CLAVE_BLOQUEADA, Regla.PORTAL_BLOQUEADA,
			Regla.PORTAL_SIN_CODIGO, Regla.REPRESENTANTE_CAMBIADO);

	/** What IESS may have on record of whoever had a key, and need not have of others. */
	private static final Set<Regla> DE_QUIEN_TUVO_CLAVE = EnumSet.of(Regla.REPRESENTANTE_SIN_CONFIRMAR,
			Regla.PORTAL_NO_COINCIDE);

	/** How the recovery can be finished. */
	public Desenlace desenlace() {
		return Desenlace.de(this.motivos);
	}

	/** What the person is told: the outcome, but no plain yes on a doubt. */
	public Veredicto veredicto() {
		return Veredicto.de(this);
	}

	/** Whether there never was a key: its way is another one. */
	public boolean primeraClave() {
		return this.hechos.situacionClave() == SituacionClave.NUNCA_TUVO;
	}

	/**
	 * Whether the portal has been tried and a visit is what is left: nobody is sent back
	 * to it.
	 */
	public boolean soloQuedaIr() {
		return conVisita() && !primeraClave() && this.hechos.portal() != RespuestaDelPortal.AUN_NO;
	}

	/**
	 * Whether the portal refused a code that no public rule can judge: there is nothing
	 * left to compare it with.
	 */
	public boolean codigoRechazado() {
		return this.datos.sinReglaPublica() && this.hechos.portal() == RespuestaDelPortal.NO_COINCIDEN;
	}

	/** Whether the portal may be tried again, and told about again. */
	public boolean puedeProbarOtraVez() {
		return !conVisita() && PROBADO_SIN_FIN.contains(this.hechos.portal());
	}

	/** Whether the numbers are typed on the portal in this outcome. */
	public boolean seEscribeEnElPortal() {
		return tareas().contains(Tarea.FORMULARIO) || tareas().contains(Tarea.DATOS_REGISTRO);
	}

	/** Key of the sentence for the outcome; with {@code .texto}, of what goes with it. */
	public String claveDelVeredicto() {
		if (primeraClave() && this.hechos.recuperada()) {
			return "veredicto.YA_LA_TIENE";
		}
		if (soloQuedaIr()) {
			return this.hechos.portal() == RespuestaDelPortal.MANDA_A_OFICINA ? "veredicto.A_LA_OFICINA"
					: "veredicto.YA_PROBO";
		}
		return "veredicto." + veredicto();
	}

	/**
	 * What a visit leaves open, which is better cleared up before going. A blocked key or
	 * a representative known to be another is nothing to find out.
	 */
	public List<Regla> porAclarar() {
		return conVisita() ? this.motivos.stream()
			.filter((m) -> m.efecto() != Efecto.VISITA && !NO_SE_ACLARA.contains(m))
			.filter((m) -> !codigoRechazado() || m != Regla.PORTAL_NO_COINCIDE)
			.filter((m) -> !primeraClave() || !DE_QUIEN_TUVO_CLAVE.contains(m))
			.toList() : List.of();
	}

	/**
	 * Whether the new representative has to be registered, which one visit may do too.
	 */
	public boolean registraRepresentante() {
		return conVisita() && this.motivos.contains(Regla.REPRESENTANTE_CAMBIADO);
	}

	/**
	 * What may make the online path fail, whatever the outcome is today: codes of rules,
	 * and {@code SIN_REGLA_PUBLICA} for a number that no public rule can judge.
	 */
	public List<String> reservas() {
		Stream<String> deReglas = this.motivos.stream().filter(Regla::reserva).map(Regla::codigo);
		return Stream.concat(deReglas, this.datos.sinReglaPublica() ? Stream.of(SIN_REGLA_PUBLICA) : Stream.empty())
			.toList();
	}

	/** The motives without which the outcome would be another. */
	public List<Regla> decisivos() {
		Desenlace desenlace = desenlace();
		return this.motivos.stream()
			.filter((m) -> m.efecto() == Efecto.VISITA
					|| (m.efecto() == Efecto.FALTA_SABER && desenlace == Desenlace.POR_CONFIRMAR))
			.toList();
	}

	/** The motives by the sources they rest on, both in the order of the rules. */
	public Map<List<Fuente>, List<Regla>> motivosPorFuente() {
		return this.motivos.stream()
			.collect(Collectors.groupingBy(Regla::fuentes, LinkedHashMap::new, Collectors.toUnmodifiableList()));
	}

	/** What to do, in order. */
	public List<Tarea> tareas() {
		return Tareas.para(this);
	}

	/**
	 * The sources of what the result tells: what is to be done, what is taken along, and
	 * with a visit what would spare it. Motives, and what is to be found out, tell theirs
	 * in full.
	 */
	public FuentesNumeradas fuentesEnPantalla() {
		return fuentes(tareas().stream().filter((tarea) -> tarea != Tarea.AVERIGUAR), conVisita());
	}

	/**
	 * The same of a paper, which names what is to be found out among what is to be done.
	 */
	public FuentesNumeradas fuentesEnPapel() {
		return fuentes(tareas().stream(), tareas().contains(Tarea.AVERIGUAR));
	}

	private FuentesNumeradas fuentes(Stream<Tarea> tareas, boolean conRemedios) {
		return FuentesNumeradas.de(Stream
			.of(tareas.flatMap((tarea) -> tarea.fuentes().stream()),
					conRemedios ? decisivos().stream().flatMap((regla) -> regla.fuentesDelCambio().stream())
							: Stream.<Fuente>empty(),
					llevar().stream().flatMap((cosa) -> cosa.fuente().stream()))
			.flatMap((cada) -> cada));
	}

	/** What to do, in three cards at most, which tell {@link #tareas} in their order. */
	public List<Tarjeta> tarjetas() {
		return Etapa.de(tareas())
			.entrySet()
			.stream()
			.map((etapa) -> Tarjeta.de(etapa.getKey(), etapa.getValue()))
			.toList();
	}

	/** Whether the way ends at an office, as far as is known. */
	public boolean conVisita() {
		return veredicto() == Veredicto.PARCIAL_CON_VISITA;
	}

	/** What to take along to a visit, whether it is due or only the plan B. */
	public List<Requisito> llevar() {
		return hechos().recuperada() ? List.of() : Requisito.para(this);
	}

	/** What to do if the online path fails; empty where the visit is the plan already. */
	public List<Tarea> planB() {
		return switch (veredicto()) {
			case EN_LINEA, CON_RESERVAS, POR_CONFIRMAR -> Tareas.PLAN_B;
			case PARCIAL_CON_VISITA, RECUPERADO -> List.of();
		};
	}

}
