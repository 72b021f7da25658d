package ec.clavepatronal.api;

import org.springframework.http.HttpStatusCode;

/**
 * The statuses that have a wording of their own, under {@code api.problema.<name>}.
 */
public enum TituloDelProblema {

	/** The shape is wrong. */
	PETICION_INCORRECTA(400),

	/** No such address. */
	NO_ENCONTRADO(404),

	/** Not with this method. */
	METODO_NO_ADMITIDO(405),

	/** Only JSON is answered. */
	FORMATO_NO_DISPONIBLE(406),

	/** The body is too large. */
	CUERPO_DEMASIADO_GRANDE(413),

	/** Only JSON is read. */
	TIPO_NO_ADMITIDO(415),

	/** An identifier is refused. */
	DATOS_RECHAZADOS(422),

	/** Too many requests. */
	DEMASIADAS_PETICIONES(429),

	/** Our fault. */
	ERROR_INTERNO(500);

	private final int estado;

	TituloDelProblema(int estado) {
		this.estado = estado;
	}

	/**
	 * The wording for a status.
	 * @param estado HTTP status of an answer that is no success
	 */
	static TituloDelProblema de(HttpStatusCode estado) {
		for (TituloDelProblema titulo : values()) {
			if (titulo.estado == estado.value()) {
				return titulo;
			}
		}
		return estado.is4xxClientError() ? PETICION_INCORRECTA : ERROR_INTERNO;
	}

	/** Key of the title; {@code .detalle} added, key of the detail. */
	String clave() {
		return "api.problema." + name();
	}

}
