package ec.clavepatronal.web.errores;

import java.util.Map;

import ec.clavepatronal.recuperacion.Textos;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells of the errors that never reach the application.
 */
@Configuration(proxyBeanMethods = false)
class ErroresConfiguration {

	private static final String PROBLEMA = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"errores\":[]}";

	/**
	 * Boot adds a valve for errors of its own, so ours has to come after it: the last one
	 * speaks first.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> paginaDeReserva(ITemplateEngine plantillas,
			MessageSource textos) {
		return (fabrica) -> fabrica.addContextCustomizers((contexto) -> contexto.getParent()
			.getPipeline()
			.addValve(new PaginaDeReserva((fallo) -> pagina(plantillas, fallo), (fallo) -> problema(textos, fallo))));
	}

	private static String pagina(ITemplateEngine plantillas, Fallo fallo) {
		return plantillas.process("sitio/reserva", new Context(Textos.ESPANOL, Map.of("fallo", fallo)));
	}

	private static String problema(MessageSource textos, Fallo fallo) {
		return PROBLEMA.formatted(textos.getMessage(fallo.titulo(), null, Textos.ESPANOL), fallo.estado(),
				textos.getMessage(fallo.que(), null, Textos.ESPANOL));
	}

}
