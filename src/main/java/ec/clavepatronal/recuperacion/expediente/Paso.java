package ec.clavepatronal.recuperacion.expediente;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import ec.clavepatronal.evaluacion.DatosLeidos;
import ec.clavepatronal.reglas.Regla;
import org.jspecify.annotations.Nullable;

/**
 * The screens of one expediente, in the order a person meets them. This is the only list:
 * back link, progress, summary, redirects and the drawing of the journey come from it. A
 * new screen is one constant here, one {@link Formulario}, one template and its texts.
 */
public enum Paso {

	/** What happened to the key. Asked when the expediente is opened. */
	SITUACION(SituacionForm.class, Paso::siempre, Paso::deNada, Regla.CLAVE_SIN_CONFIRMAR),

	/** Identification, RUC and sucursal: what the portal asks before «Validar». */
	DATOS(DatosForm.class, Paso::siempre, Paso::deNada),

	/** What was found about the data: the answer to «Validar». */
	VALIDACION(ValidacionForm.class, Paso::siempre, Expediente::datos),

	/**
	 * State of the RUC at the SRI. A household has none and goes straight on, and so does
	 * everybody whose RUC is in the registry.
	 */
	ESTADO_RUC(EstadoRucForm.class, Expediente::preguntaEstadoRuc, Expediente::ruc, Regla.RUC_SIN_CONFIRMAR) {

		@Override
		public boolean corrige(Expediente expediente) {
			return expediente.segunSri().isPresent();
		}

		@Override
		public List<LineaDelResumen> resumen(Expediente expediente, DatosLeidos datos) {
			return aplica(expediente) ? super.resumen(expediente, datos)
					: expediente.segunSri().map(LineaDelResumen::de).stream().toList();
		}

	},

	/**
	 * Whether the e-mail on record works: the code goes there. Nobody has one on record
	 * before the first key.
	 */
	CORREO(CorreoForm.class, Expediente::tuvoClave, Paso::deNada, Regla.CORREO_SIN_CONFIRMAR),

	/** Whether the representative on record is the present one. */
	REPRESENTANTE(RepresentanteForm.class, Expediente::tieneRepresentante, Paso::deNada),

	/** Get ready: mailbox open, little time. Only for a code that can arrive. */
	SEGURIDAD(SeguridadForm.class, Expediente::puedeLlegarElCodigo, Paso::deNada),

	/** E-mail and mobile that the appointment asks for: only where a visit is due. */
	CONTACTO(ContactoForm.class, Expediente::puedeHaberVisita, Paso::deNada) {

		@Override
		public boolean corrige(Expediente expediente) {
			return expediente.mandadoALaOficina();
		}

	},

	/**
	 * Every answer, each with «Cambiar». Asks nothing. A household has few answers and
	 * goes straight on.
	 */
	REVISION(null, Expediente::tieneRuc, Paso::deNada) {

		@Override
		public boolean corrige(Expediente expediente) {
			return true;
		}

	},

	/** The outcome, where the way ends. Asks nothing. */
	RESULTADO(null, Paso::siempre, Paso::deNada),

	/** What the portal said: not on the way, but for whoever comes back from there. */
	PORTAL(PortalForm.class, Paso::siempre, Expediente::loQueSeProbo) {

		@Override
		public boolean enCamino() {
			return false;
		}

	};

	private final @Nullable Class<? extends Formulario> formulario;

	private final Predicate<Expediente> aplica;

	private final Function<Expediente, Object> sobre;

	private final List<Regla> averigua;

	/**
	 * A screen.
	 * @param formulario what it asks, or null when it only shows
	 * @param aplica whether this expediente meets it
	 * @param sobre the earlier answers that its own answer is about: when they change, it
	 * is asked again
	 * @param averigua the rules that miss the fact that is asked for here
	 */
	Paso(@Nullable Class<? extends Formulario> formulario, Predicate<Expediente> aplica,
			Function<Expediente, Object> sobre, Regla... averigua) {
		this.formulario = formulario;
		this.aplica = aplica;
		this.sobre = sobre;
		this.averigua = List.of(averigua);
	}

	public static Optional<Paso> deRuta(String ruta) {
		return Arrays.stream(values()).filter((paso) -> paso.ruta().equals(ruta)).findFirst();
	}

	/** The screen that asks for the fact that a rule misses, or else the summary. */
	public static Paso quePregunta(Regla regla) {
		return Arrays.stream(values()).filter((paso) -> paso.averigua.contains(regla)).findFirst().orElse(REVISION);
	}

	/** The way of an expediente up to its outcome. */
	public static List<Paso> de(Expediente expediente) {
		return Arrays.stream(values()).filter((paso) -> paso.enCamino() && paso.aplica.test(expediente)).toList();
	}

	/** Last part of the address, and name of the template. */
	public String ruta() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public String plantilla() {
		return "recuperacion/" + ruta();
	}

	public Optional<Class<? extends Formulario>> formulario() {
		return Optional.ofNullable(this.formulario);
	}

	public boolean pregunta() {
		return this.formulario != null;
	}

	public boolean aplica(Expediente expediente) {
		return this.aplica.test(expediente);
	}

	/** Whether it lies before the outcome: what comes after nobody has to answer. */
	public boolean enCamino() {
		return true;
	}

	/**
	 * Whether somebody for whom it is not on the way may open it all the same: to look at
	 * all answers, to correct what the registry says, or to leave a contact after all.
	 */
	public boolean corrige(Expediente expediente) {
		return false;
	}

	/** Whether it is where a changed answer leads back to: what asks nothing. */
	public boolean muestraTodo() {
		return !pregunta();
	}

	/**
	 * What an expediente answers here, for the summary.
	 * @param datos the identifiers as they were read
	 */
	public List<LineaDelResumen> resumen(Expediente expediente, DatosLeidos datos) {
		return expediente.respuesta(this).map((respuesta) -> respuesta.resumen(datos)).orElse(List.of());
	}

	/**
	 * Whether an answer given under one set of earlier answers still holds under another.
	 */
	boolean sigueValiendo(Expediente antes, Expediente despues) {
		return this.aplica.test(despues) && this.sobre.apply(antes).equals(this.sobre.apply(despues));
	}

	public Optional<Paso> siguiente(Expediente expediente) {
		return Arrays.stream(values())
			.filter((paso) -> paso.ordinal() > ordinal() && paso.enCamino() && paso.aplica(expediente))
			.findFirst();
	}

	public Optional<Paso> anterior(Expediente expediente) {
		return Arrays.stream(values())
			.filter((paso) -> paso.ordinal() < ordinal() && paso.aplica(expediente))
			.reduce((primero, segundo) -> segundo);
	}

	private static boolean siempre(Expediente expediente) {
		return true;
	}

	private static Object deNada(Expediente expediente) {
		return "";
	}

}
