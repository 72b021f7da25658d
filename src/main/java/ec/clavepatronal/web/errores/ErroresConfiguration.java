package ec.clavepatronal.web.errores;

import java.util.Map;

import ec.clavepatronal.api.Problema;
import ec.clavepatronal.pagina.Textos;
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
	 * Boot adds an error valve of its own. Ours is added after it, because Tomcat lets
	 * the valve that was added last report first.
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
