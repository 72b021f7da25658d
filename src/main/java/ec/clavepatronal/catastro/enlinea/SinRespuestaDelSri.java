package ec.clavepatronal.catastro.enlinea;

/**
 * The SRI gave no answer that can be used. Carries neither message nor cause: those of an
 * HTTP client repeat the address, and the RUC is part of it.
 */
final class SinRespuestaDelSri extends RuntimeException {

	private final Motivo motivo;

	SinRespuestaDelSri(Motivo motivo) {
		super(motivo.name(), null, false, false);
		this.motivo = motivo;
	}

	Motivo motivo() {
		return this.motivo;
	}

	/** Why not. */
	enum Motivo {

		/** Too many ask at the moment; the SRI has no part in it. */
		SIN_TURNO,

		/** No connection, no trust in the certificate, or no answer in time. */
		SIN_CONEXION,

		/** 5xx, twice. */
		AVERIA,

		/** Any other status; most likely it wants a captcha or a token. */
		RECHAZO,

		/** Not even JSON: a page of maintenance, or of a filter that wants a browser. */
		SIN_DATOS,

		/** Larger than any taxpayer. */
		DEMASIADO,

		/** JSON, but not what is known of these look-ups. */
		FORMATO_CAMBIADO,

		/** The data of another RUC. */
		OTRO_RUC

	}

}
