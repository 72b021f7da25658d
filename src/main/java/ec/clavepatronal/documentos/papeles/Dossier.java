package ec.clavepatronal.documentos.papeles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ec.clavepatronal.calendario.Fechas;
import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.evaluacion.Evaluacion;
import ec.clavepatronal.evaluacion.FuentesNumeradas;
import ec.clavepatronal.evaluacion.Tarea;
import ec.clavepatronal.evaluacion.Veredicto;
import ec.clavepatronal.identificador.TipoIdentificacion;
import ec.clavepatronal.recuperacion.ExpedienteEvaluado;
import ec.clavepatronal.recuperacion.expediente.Referencia;
import ec.clavepatronal.reglas.Correo;
import ec.clavepatronal.reglas.Fuente;
import ec.clavepatronal.reglas.Hechos;
import ec.clavepatronal.reglas.Regla;
import ec.clavepatronal.reglas.SituacionClave;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

/**
 * Everything that papers are made from: the finished expediente, what was typed for the
 * letters, and the day.
 *
 * @param expediente the finished expediente
 * @param carta what was typed for the letters, or nothing
 * @param turno the appointment, if there is one already
 * @param hoy the day that the papers carry
 */
@NamedInterface("papeles")
public record Dossier(ExpedienteEvaluado expediente, DatosDeCarta carta, Optional<Turno> turno, LocalDate hoy) {

	private static final Set<Regla> SIN_CORREO_UTIL = Set.of(Regla.CORREO_SIN_REGISTRO, Regla.CORREO_OLVIDADO,
			Regla.CORREO_SIN_ACCESO, Regla.PORTAL_SIN_CODIGO);

	/**
	 * Of an expediente for which nothing was typed yet: letters have the name and the
	 * contact that are known, and blanks to fill by hand.
	 * @param hoy the day that the papers carry
	 */
	public static Dossier de(ExpedienteEvaluado expediente, LocalDate hoy) {
		return new Dossier(expediente, DatosDeCarta.de(expediente), Optional.empty(), hoy);
	}

	/** The same with what was typed for the letters. */
	public Dossier con(DatosDeCarta otra) {
		return new Dossier(this.expediente, otra, this.turno, this.hoy);
	}

	/** The same with an appointment, or without. */
	public Dossier con(Optional<Turno> otra) {
		return new Dossier(this.expediente, this.carta, otra, this.hoy);
	}

	/** What is not known of the appointment yet, as ends of {@code hoja.turno.…}. */
	public List<String> porAnotar() {
		if (this.turno.isEmpty()) {
			return List.of("dia", "hora", "agencia");
		}
		List<String> faltan = new ArrayList<>();
		if (this.turno.get().visita().horaLeida().isEmpty()) {
			faltan.add("hora");
		}
		if (this.turno.get().lugar().isEmpty()) {
			faltan.add("agencia");
		}
		return faltan;
	}

	public Evaluacion evaluacion() {
		return this.expediente.evaluacion();
	}

	/** The sources told by number; with another person goes that of what she takes. */
	public FuentesNumeradas fuentes() {
		FuentesNumeradas fuentes = evaluacion().fuentesEnPapel();
		return this.carta.conTercero() && conVisita() ? fuentes.con(Fuente.O8) : fuentes;
	}

	public Hechos hechos() {
		return evaluacion().hechos();
	}

	public DatosLeidos datos() {
		return evaluacion().datos();
	}

	public String referencia() {
		return Referencia.de(this.expediente.id()).valor();
	}

	/** Whose it is, for the head of a sheet. */
	public String rotulo() {
		return Rotulo.enPapel(this);
	}

	public String fecha() {
		return Fechas.corta(this.hoy);
	}

	public String version() {
		return Fechas.corta(LocalDate.parse(Regla.VERSION));
	}

	/** What the outcome says, in one word. */
	public Veredicto veredicto() {
		return evaluacion().veredicto();
	}

	/** Whether the way ends at an office; otherwise a visit is the plan B. */
	public boolean conVisita() {
		return evaluacion().conVisita();
	}

	/** Whether the key is there: nothing of this is typed any more. */
	public boolean recuperado() {
		return veredicto() == Veredicto.RECUPERADO;
	}

	/** Key of what stands above the numbers: how they are to be taken. */
	public String columna() {
		if (recuperado()) {
			return "hoja.valor.recuperado";
		}
		return primeraClave() ? "hoja.valor.primera" : "hoja.valor";
	}

	/** Whether somebody acts for the employer, or the employer in person. */
	public boolean conRepresentante() {
		return hechos().empleador().tieneRepresentante();
	}

	/**
	 * Whether the identification of the expediente, of whom IESS has on record, may be
	 * another person's than the one who signs now.
	 */
	public boolean firmaOtro() {
		return evaluacion().motivos().contains(Regla.REPRESENTANTE_CAMBIADO)
				|| evaluacion().motivos().contains(Regla.REPRESENTANTE_SIN_CONFIRMAR);
	}

	/** Whether IESS is asked to register an e-mail. */
	public boolean pideCorreo() {
		return evaluacion().motivos().stream().anyMatch(SIN_CORREO_UTIL::contains);
	}

	/** Whether the portal said what only the people at the window may know. */
	boolean conMensajeDelPortal() {
		return evaluacion().motivos().contains(Regla.PORTAL_OTRA_COSA);
	}

	/** Whether IESS is asked to register a representative, who signs. */
	public boolean pideRepresentante() {
		return evaluacion().motivos().contains(Regla.REPRESENTANTE_CAMBIADO);
	}

	/** Key of what whoever signs is called. */
	public String firma() {
		if (pideRepresentante()) {
			return "cartas.representante.nuevo";
		}
		return conRepresentante() ? "cartas.representante" : "cartas.empleador";
	}

	public boolean domestico() {
		return !hechos().empleador().tieneRuc();
	}

	public boolean primeraClave() {
		return hechos().situacionClave() == SituacionClave.NUNCA_TUVO;
	}

	/** Number of whoever signs, where it is known. */
	public Optional<String> firmante() {
		return firmaOtro() ? Escrito.de(this.carta.firmante().identificacion()) : datos().identificacion().valor();
	}

	/**
	 * The identifiers with the key of their label, as they must be typed. A first key
	 * asks for the RUC, or for the identification of a household; a sucursal comes later.
	 */
	public List<DatoEnPapel> filas() {
		DatoEnPapel numero = new DatoEnPapel("dibujo.datos.numero", datos().identificacion());
		DatoEnPapel ruc = new DatoEnPapel("dibujo.datos.ruc", datos().ruc());
		if (primeraClave()) {
			return domestico() ? List.of(numero) : List.of(ruc, numero);
		}
		return List.of(numero, ruc, new DatoEnPapel("dibujo.datos.sucursal", datos().sucursal()));
	}

	/** E-mail and mobile to keep at hand, where they were left. */
	public List<String> contacto() {
		return Stream.of(this.expediente.correo(), this.expediente.celular()).flatMap(Optional::stream).toList();
	}

	/** What to tick off before starting, as ends of {@code hoja.lista.…}. */
	public List<String> comprobaciones() {
		return switch (veredicto()) {
			case PARCIAL_CON_VISITA -> List.of("datos", "turno", "originales", "firma", "titular");
			case EN_LINEA, CON_RESERVAS, POR_CONFIRMAR -> List.of("correo", "datos", "portal", "tiempo");
			case RECUPERADO -> List.of();
		};
	}

	/** Key of the way through the official menu, or null where a step has none. */
	public @Nullable String menu(Tarea tarea) {
		return switch (tarea) {
			case MENU_RECUPERAR -> "menu.recuperar";
			case MENU_REGISTRO -> "menu.registro";
			default -> null;
		};
	}

	/** What whoever signs must do in person, as parts of {@code firmante.…}. */
	public List<String> pasosDelFirmante() {
		List<String> pasos = new ArrayList<>(List.of("leer"));
		if (conVisita()) {
			pasos.add(primeraClave() ? "firmar-del-portal" : "firmar");
			pasos.add((datos().tipo() == TipoIdentificacion.CEDULA) ? "ir" : "ir-con-codigo");
		}
		if (!primeraClave() && hechos().correo() == Correo.VIGENTE && !evaluacion().soloQuedaIr()) {
			pasos.addAll(List.of("correo", "portal"));
		}
		pasos.addAll(List.of("clave", "nunca"));
		return pasos;
	}

	@Override
	public String toString() {
		return "Dossier[" + evaluacion().desenlace() + "]";
	}

}
