package ec.clavepatronal.sitio;

import java.util.Map;

import jakarta.servlet.DispatcherType;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import ec.clavepatronal.recuperacion.Textos;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * What the server itself does before and after the application: cookies and the errors
 * that never reach it.
 */
@Configuration(proxyBeanMethods = false)
class ServidorConfiguration {

	private static final String PROBLEMA = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"errores\":[]}";

	/**
	 * Boot adds a valve for errors of its own, so ours has to come after it: the last one
	 * speaks first.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> servidor(ITemplateEngine plantillas,
			MessageSource textos) {
		return (fabrica) -> {
			fabrica.addEngineValves(new SoloEspanol());
			fabrica.addContextCustomizers((contexto) -> {
				contexto.setCookieProcessor(new CookiesDiscretas());
				contexto.getParent()
					.getPipeline()
					.addValve(new PaginaDeReserva((fallo) -> pagina(plantillas, fallo),
							(fallo) -> problema(textos, fallo)));
			});
		};
	}

	/** Before whoever reads cookies. */
	@Bean
	FilterRegistrationBean<CookiesPropias> cookiesPropias() {
		FilterRegistrationBean<CookiesPropias> registro = new FilterRegistrationBean<>(new CookiesPropias());
		registro.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		registro.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registro;
	}

	private static String pagina(ITemplateEngine plantillas, Fallo fallo) {
		return plantillas.process("sitio/reserva", new Context(Textos.ESPANOL, Map.of("fallo", fallo)));
	}

	private static String problema(MessageSource textos, Fallo fallo) {
		return PROBLEMA.formatted(textos.getMessage(fallo.titulo(), null, Textos.ESPANOL), fallo.estado(),
				textos.getMessage(fallo.que(), null, Textos.ESPANOL));
	}

}
