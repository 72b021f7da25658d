package ec.clavepatronal.web;

import java.util.Optional;

import ec.clavepatronal.propietario.Propietarios;
import ec.clavepatronal.recuperacion.tramites.MisTramites;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Every page that only tells leads back to where its reader was: told from the parameter
 * {@code volver}, which links of an expediente carry. Only its owner is led back.
 */
@Configuration(proxyBeanMethods = false)
class VueltaConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<MisTramites> tramites;

	private final ObjectProvider<Propietarios> propietarios;

	VueltaConfiguration(ObjectProvider<MisTramites> tramites, ObjectProvider<Propietarios> propietarios) {
		this.propietarios = propietarios;
		this.tramites = tramites;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registro) {
		registro.addInterceptor(new Guia())
			.addPathPatterns("/preguntas", "/reglas", "/seguridad-y-privacidad", "/centros-de-atencion");
	}

	/** Adds the way back to what the page is given. */
	private final class Guia implements HandlerInterceptor {

		@Override
		public void postHandle(HttpServletRequest solicitud, HttpServletResponse respuesta, Object quien,
				@Nullable ModelAndView pagina) {
			String volver = solicitud.getParameter("volver");
			Optional<String> deQuien = Vuelta.id(volver)
				.flatMap((id) -> VueltaConfiguration.this.tramites.getObject()
					.deQuien(VueltaConfiguration.this.propietarios.getObject().de(solicitud), id));
			if (pagina != null && deQuien.isPresent()) {
				pagina.addObject("volver", volver);
				pagina.addObject("vuelta", new Vuelta("/recuperar-clave/" + volver, deQuien.get()));
			}
		}

	}

}
