package ec.clavepatronal.vigilancia;

import java.util.Locale;

import ec.clavepatronal.web.Rechazo;

/**
 * What concerns whoever watches over safety, by kind alone: all that was turned away, and
 * what was forbidden for another reason.
 */
enum Suceso {

	PETICIONES, TRAMITES, SIN_LUGAR, CUERPOS, TAMANO, ESPERA, SIN_MARCA, PROHIBIDO;

	static Suceso de(Rechazo rechazo) {
		return valueOf(rechazo.name());
	}

	/** As it stands in metrics and in the log. */
	String etiqueta() {
		return name().toLowerCase(Locale.ROOT);
	}

}
