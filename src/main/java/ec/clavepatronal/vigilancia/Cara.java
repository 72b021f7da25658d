package ec.clavepatronal.vigilancia;

import java.util.Locale;
import java.util.Optional;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * To whom an outcome is told: on the last page of the wizard, or as JSON. Lists and
 * papers evaluate too, but tell nothing new.
 */
enum Cara {

	ASISTENTE, API;

	/** Of the request that is being answered, if there is one and it tells an outcome. */
	static Optional<Cara> actual() {
		RequestAttributes atributos = RequestContextHolder.getRequestAttributes();
		if (!(atributos instanceof ServletRequestAttributes solicitud)) {
			return Optional.empty();
		}
		String camino = solicitud.getRequest().getServletPath();
		if (camino.startsWith("/api/")) {
			return Optional.of(API);
		}
		return camino.endsWith("/resultado") ? Optional.of(ASISTENTE) : Optional.empty();
	}

	String etiqueta() {
		return name().toLowerCase(Locale.ROOT);
	}

}
