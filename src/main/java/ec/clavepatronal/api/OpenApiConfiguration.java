package ec.clavepatronal.api;

import java.util.List;

import ec.clavepatronal.pagina.Textos;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The document that describes the contract, served at {@code /v3/api-docs} and kept in
 * {@code docs/openapi.json}.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	@Bean
	OpenAPI documento(Textos textos) {
		return new OpenAPI()
			.info(new Info().title(textos.de("api.documento.titulo"))
				.description(textos.de("api.documento.texto"))
				.version("1"))
			.servers(List.of(new Server().url("/")));
	}

	/** The same document on every machine: in the order of the alphabet. */
	@Bean
	OpenApiCustomizer esquemas(MessageSource mensajes) {
		return new EsquemasCustomizer(mensajes);
	}

	@Bean
	OpenApiCustomizer ejemplos() {
		return new EjemplosCustomizer();
	}

}
