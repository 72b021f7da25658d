package ec.clavepatronal.web.errores;

import java.util.Map;

import ec.clavepatronal.api.Problema;
import ec.clavepatronal.recuperacion.Textos;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;

/**
 * Tells of the errors that never reach the application.
 */
@Configuration(proxyBeanMethods = false)
class ErroresConfiguration {

	/**
	 * Boot adds a valve for errors of its own, so ours has to come after it: the last one
	 * speaks first.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> paginaDeReserva(ITemplateEngine plantillas, Textos textos,
			JsonMapper json) {
		return (fabrica) -> fabrica.addContextCustomizers((contexto) -> contexto.getParent()
			.getPipeline()
			.addValve(new PaginaDeReserva((fallo) -> pagina(plantillas, fallo),
					(fallo) -> json.writeValueAsString(problema(textos, fallo)))));
	}

	private static String pagina(ITemplateEngine plantillas, Fallo fallo) {
		return plantillas.process("sitio/reserva", new Context(Textos.ESPANOL, Map.of("fallo", fallo)));
	}

	private static Problema problema(Textos textos, Fallo fallo) {
		return Problema.de(HttpStatusCode.valueOf(fallo.estado()), textos);
	}

}
