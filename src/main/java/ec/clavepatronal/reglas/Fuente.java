package ec.clavepatronal.reglas;

import java.time.LocalDate;

/**
 * Where a statement about the trámite comes from. Codes and reliability follow the
 * project's domain notes; {@code fecha} is the source's own date as far as it is known.
 */
public enum Fuente {

	/** The page that paraphrases the IESS recovery page, seed of the process facts. */
	F0("Recuperación de clave de empleador, relatada por una página de contenido masivo", "sin fecha",
			Certeza.SIN_VERIFICAR),

	/** One-time code and recovery link, both short-lived. */
	F2("Solicitud para recuperar la clave patronal, página de contenido masivo", "sin fecha", Certeza.SIN_VERIFICAR),

	/** The new key is chosen at the end. */
	F3("Recuperar clave del sistema de empleadores, página de contenido masivo", "sin fecha", Certeza.SIN_VERIFICAR),

	/** Documents to take in person when the code cannot be sent. */
	F4("Recuperar clave de empleador en línea, página de contenido masivo", "sin fecha", Certeza.SIN_VERIFICAR),

	/** How a first key is obtained. */
	F6("Clave de empleador por primera vez, página de contenido masivo", "sin fecha", Certeza.SIN_VERIFICAR),

	/** First key of a domestic employer: papers asked. */
	F7("Clave de empleador doméstico, página de contenido masivo", "sin fecha", Certeza.SIN_VERIFICAR),

	/** Blocked employer access. */
	F8("Clave patronal bloqueada, página de contenido masivo", "sin fecha", Certeza.SIN_VERIFICAR),

	/** Frequent failures, an outdated representative among them. */
	F9("Cambio de clave de empleador, página de contenido masivo", "sin fecha", Certeza.SIN_VERIFICAR),

	/** The afiliado key is another key, with its own unblocking page. */
	O1("IESS, cómo desbloquear la clave de afiliado", "2024-11-15", Certeza.OFICIAL),

	/** Entry notices are made with cédula and employer key. */
	O2("IESS, avisos de entrada y salida", "sin fecha", Certeza.OFICIAL),

	/** Letter and papers of a neighbouring employer trámite. */
	O3("gob.ec, actualización de datos de la empresa", "sin fecha", Certeza.OFICIAL_DE_OTRO_TRAMITE),

	/** Third-party authorisation. */
	O8("gob.ec, certificado de no afiliación para extranjeros", "sin fecha", Certeza.OFICIAL_DE_OTRO_TRAMITE),

	/** Companies in passive state at the SRI. */
	O10("SRI, actualización del RUC de sociedades", "sin fecha", Certeza.OFICIAL),

	/** Sucursal 0001 in a batch line, read in notes of payroll software. */
	O15("IESS, formato de archivos por lotes, citado por programas de nómina", "2026", Certeza.SECUNDARIA),

	/** No appointments for the employer key for weeks. */
	P1("Expreso, sin turnos disponibles en el IESS", "2025-10-20", Certeza.PRENSA),

	/** Appointments and what to bring, quoting IESS. */
	P2("El Diario, cómo actualizar los datos en el IESS", "2025-08-23", Certeza.PRENSA),

	/** Order of the screens of «Turnos en línea». */
	P3("Metro Ecuador, paso a paso para actualizar los datos en el IESS", "2025-08-22", Certeza.PRENSA),

	/** Paper forms for employer keys still exist. */
	P4("El Universo, islas web del IESS en Guayaquil", "2026", Certeza.PRENSA),

	/** The confirmation mail never arrives when the address is old. */
	P6("Extra, errores en el sistema del IESS", "2024-01", Certeza.PRENSA),

	/** First key in person already in 2010. */
	P9("El Mercurio, clave patronal", "2010-08-20", Certeza.PRENSA),

	/** Keys handed to others, and why not. */
	P10("El Comercio, claves compartidas", "2012-09-10", Certeza.PRENSA),

	/** Identity theft: IESS never asks for keys. */
	P11("Expreso, prevenir la suplantación de identidad", "2025-05", Certeza.PRENSA),

	/** Without a verified e-mail online trámites are refused. */
	P12("Expreso, consecuencias de no actualizar los datos", "2025-08-20", Certeza.PRENSA),

	/** Certificate that shows the representative IESS has on record. */
	P13("Diario Centro, certificado de representación legal y deudas", "2025-12-30", Certeza.PRENSA),

	/** What the line 140 is for. */
	P21("Metro Ecuador y Ecuavisa, citas médicas del IESS por la línea 140", "2023-11-16", Certeza.PRENSA),

	/** Where to complain. */
	P22("Ecuavisa y El Comercio, canales de quejas y denuncias del IESS", "2025-09-12", Certeza.PRENSA),

	/** Employer certificate that needs no key. */
	S6("Guía del certificado de obligaciones patronales", "sin fecha", Certeza.SECUNDARIA),

	/** Public look-up of a RUC. */
	S8("Guías de la consulta pública del RUC", "sin fecha", Certeza.SECUNDARIA),

	/** The sucursal is not the SRI establishment. */
	S13("Notas de un programa de nómina ecuatoriano", "2026-08-21", Certeza.SECUNDARIA),

	/** What the portal said, on the day on which the person told it. */
	USTED("Lo contó usted", "sin fecha", Certeza.LO_CONTO_USTED),

	/** Where nothing is known this assistant says so. */
	CRITERIO("Criterio de este asistente: sin el dato no se promete nada", "2026-11-22", Certeza.CRITERIO_PROPIO);

	/**
	 * The day on which all sources were last gone through, from stored copies. No live
	 * page was opened.
	 */
	public static final LocalDate VISTO_EN = LocalDate.of(2026, 11, 22);

	private final String titulo;

	private final String fecha;

	private final Certeza certeza;

	Fuente(String titulo, String fecha, Certeza certeza) {
		this.titulo = titulo;
		this.fecha = fecha;
		this.certeza = certeza;
	}

	/** What it is, in Spanish, as shown to the person. */
	public String titulo() {
		return this.titulo;
	}

	/** The source's own date, as exactly as it is known, or «sin fecha». */
	public String fecha() {
		return this.fecha;
	}

	/** How far it can be trusted. */
	public Certeza certeza() {
		return this.certeza;
	}

}
