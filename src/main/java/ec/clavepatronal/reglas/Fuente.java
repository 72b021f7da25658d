package ec.clavepatronal.reglas;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import static ec.clavepatronal.reglas.Certeza.CRITERIO_PROPIO;
import static ec.clavepatronal.reglas.Certeza.LO_CONTO_USTED;
import static ec.clavepatronal.reglas.Certeza.OFICIAL;
import static ec.clavepatronal.reglas.Certeza.OFICIAL_DE_OTRO_TRAMITE;
import static ec.clavepatronal.reglas.Certeza.PRENSA;
import static ec.clavepatronal.reglas.Certeza.SECUNDARIA;
import static ec.clavepatronal.reglas.Certeza.SIN_VERIFICAR;

/**
 * Where a statement about the trámite comes from. Codes and reliability follow the
 * project's domain notes; the title stands in {@code textos/fuentes.properties} under
 * {@code fuente.<code>} and says so where the source is about another trámite. An address
 * is given only where the whole of it is known and it is an official one.
 */
public enum Fuente {

	/** The page that paraphrases the IESS recovery page, seed of the process facts. */
	F0(SIN_VERIFICAR, null),

	/** One-time code and recovery link, both short-lived. */
	F2(SIN_VERIFICAR, null),

	/** The new key is chosen at the end. */
	F3(SIN_VERIFICAR, null),

	/** Documents to take in person when the code cannot be sent. */
	F4(SIN_VERIFICAR, null),

	/** How a first key is obtained. */
	F6(SIN_VERIFICAR, null),

	/** First key of a domestic employer: papers asked. */
	F7(SIN_VERIFICAR, null),

	/** Blocked employer access. */
	F8(SIN_VERIFICAR, null),

	/** Frequent failures, an outdated representative among them. */
	F9(SIN_VERIFICAR, null),

	/** When a visit is needed: first key, RUC closed or suspended, no mail. */
	F10(SIN_VERIFICAR, null),

	/** The afiliado key is another key, with its own menu and unblocking page. */
	O1(OFICIAL, "2024-11-15"),

	/** Entry notices are made with cédula and employer key. */
	O2(OFICIAL, null, "https://www.iess.gob.ec/es/web/empleador/avisos-de-entrada-y-salida"),

	/** Update of the company's data at the window, without the key. */
	O3(OFICIAL_DE_OTRO_TRAMITE, null,
			"https://www.gob.ec/iess/tramites/actualizacion-datos-empresa-parte-empleador-web"),

	/** Names the menu of the first registration. */
	O4(OFICIAL_DE_OTRO_TRAMITE, null, "https://www.gob.ec/iess/tramites/registro-aprobacion-planillas-declaradas"),

	/** Third-party authorisation. */
	O8(OFICIAL_DE_OTRO_TRAMITE, null,
			"https://www.gob.ec/iess/tramites/certificado-no-afiliacion-al-iess-extranjeros-0"),

	/** Companies in passive state at the SRI. */
	O10(OFICIAL, null),

	/** Sucursal 0001 in a batch line, read in notes of payroll software. */
	O15(SECUNDARIA, "2026"),

	/** Window for the data of afiliados: cédula, appointment, who goes first. */
	N1(OFICIAL_DE_OTRO_TRAMITE, null),

	/** No appointments for the employer key for weeks. */
	P1(PRENSA, "2025-10-20"),

	/** Appointments and what to bring to the update of an afiliado's data. */
	P2(PRENSA, "2025-08-23"),

	/** Order of the screens of «Turnos en línea», told of the same update. */
	P3(PRENSA, "2025-08-22"),

	/** Paper forms for employer keys still exist, with help to make them in Guayas. */
	P4(PRENSA, "2026"),

	/** An afiliado whose code for a loan never arrived. */
	P6(PRENSA, "2024-01"),

	/** First key in person already in 2010. */
	P9(PRENSA, "2010-08-20"),

	/** IESS does not ask for keys by mail, phone or chat; said of the afiliado key. */
	P10(PRENSA, "2012-09-10"),

	/** Care in whom one trusts with a key, no cybercafés; said of the afiliado key. */
	P11(PRENSA, "2025-05"),

	/** Afiliados without a verified e-mail or mobile are refused online. */
	P12(PRENSA, "2025-08-20"),

	/** Certificate that shows the representative IESS has on record. */
	P13(PRENSA, "2025-12-30"),

	/** What the line 140 is for. */
	P21(PRENSA, "2023-11-16"),

	/** Where to complain. */
	P22(PRENSA, "2025-09-12"),

	/** Employer certificate that needs no key. */
	S6(SECUNDARIA, null),

	/** Public look-up of a RUC. */
	S8(SECUNDARIA, null),

	/** The sucursal is not the SRI establishment. */
	S13(SECUNDARIA, "2026-08-21"),

	/** What the portal said, on the day on which the person told it. */
	USTED(LO_CONTO_USTED, null),

	/** Where nothing is known this assistant says so. */
	CRITERIO(CRITERIO_PROPIO, null);

	/**
	 * The day on which all sources were last gone through, from stored copies. No live
	 * page was opened.
	 */
	public static final LocalDate VISTO_EN = LocalDate.of(2026, 11, 25);

	private final Certeza certeza;

	private final Optional<Publicacion> fecha;

	private final Optional<URI> direccion;

	Fuente(Certeza certeza, @Nullable String fecha) {
		this(certeza, fecha, null);
	}

	Fuente(Certeza certeza, @Nullable String fecha, @Nullable String direccion) {
		this.certeza = certeza;
		this.fecha = Optional.ofNullable(fecha).map(Publicacion::de);
		this.direccion = Optional.ofNullable(direccion).map(URI::create);
	}

	/**
	 * How sure something is that needs all these sources: as sure as the weakest.
	 * @param fuentes one at least
	 */
	public static Certeza masDebil(List<Fuente> fuentes) {
		return fuentes.stream().map(Fuente::certeza).max(Comparator.naturalOrder()).orElse(CRITERIO_PROPIO);
	}

	/** The source's own date, as exactly as it is known; empty for «sin fecha». */
	public Optional<Publicacion> fecha() {
		return this.fecha;
	}

	/**
	 * Whether a date would say nothing: what was told has its day beside it, and advice
	 * none.
	 */
	public boolean sinFecha() {
		return this == USTED || this == CRITERIO;
	}

	/** How far it can be trusted. */
	public Certeza certeza() {
		return this.certeza;
	}

	/** Where it can be read, if that is known to the last letter. */
	public Optional<URI> direccion() {
		return this.direccion;
	}

}
