package ec.clavepatronal.web.puerta;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the watched protocol and the belief in proxies into the server.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ Conexiones.class, Proxies.class })
class PuertaConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> puerta(Conexiones conexiones, Proxies proxies) {
		return (fabrica) -> {
			fabrica.setProtocol(Protocolo.class.getName());
			fabrica.addConnectorCustomizers(
					(conector) -> ((Protocolo) conector.getProtocolHandler()).gobernar(conexiones, proxies::incluye));
			fabrica.addEngineValves(new DetrasDeProxy(proxies));
		};
	}

}
