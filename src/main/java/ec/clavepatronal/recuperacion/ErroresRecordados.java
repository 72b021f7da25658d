package ec.clavepatronal.recuperacion;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets the browser keep the page that answers a form with errors, and only that one. It
 * came from a POST and cannot be fetched again: without this, «Back» meets a page of the
 * browser that wants the form sent once more, and what was typed is lost.
 */
@Component
class ErroresRecordados implements HandlerInterceptor, WebMvcConfigurer {

	private static final Set<HttpStatusCode> RESPUESTAS = Set.of(HttpStatus.UNPROCESSABLE_CONTENT, HttpStatus.CONFLICT);

	private static final String SOLO_PARA_VOLVER = "private, no-cache";

	@Override
	public void addInterceptors(InterceptorRegistry registro) {
		registro.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest solicitud, HttpServletResponse respuesta, Object manejador,
			@Nullable ModelAndView vista) {
		if (vista != null && vista.getStatus() != null && RESPUESTAS.contains(vista.getStatus())) {
			respuesta.setHeader(HttpHeaders.CACHE_CONTROL, SOLO_PARA_VOLVER);
		}
	}

}
