package ec.clavepatronal.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Why a request was turned away before it reached its page, noted in the request itself
 * for whoever counts. Keeps nothing about who sent it.
 */
public enum Rechazo {

	/** One address asked too often. */
	PETICIONES,

	/** One address opened too many tramites. */
	TRAMITES,

	/** All together opened too many, or the disk is nearly full. */
	SIN_LUGAR,

	/** Too many bodies are being read at once. */
	CUERPOS,

	/** The body is larger than any form. */
	TAMANO,

	/** The body took too long to come. */
	ESPERA,

	/** A form without the mark that it was filled in here. */
	SIN_MARCA;

	public void anotar(HttpServletRequest solicitud) {
		solicitud.setAttribute(Rechazo.class.getName(), this);
	}

	/**
	 * Why the request was turned away.
	 * @param solicitud the request, once it is answered
	 * @return empty if it was not
	 */
	public static Optional<Rechazo> de(HttpServletRequest solicitud) {
		return (solicitud.getAttribute(Rechazo.class.getName()) instanceof Rechazo rechazo) ? Optional.of(rechazo)
				: Optional.empty();
	}

}
