package ec.clavepatronal.web.peticiones;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts what reads requests where it belongs: right after the headers, which a page of an
 * error has too.
 */
@Configuration(proxyBeanMethods = false)
class PeticionesConfiguration {

	private static final int AFTER_THE_HEADERS = Ordered.HIGHEST_PRECEDENCE + 1;

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> soloEspanol() {
		return (fabrica) -> fabrica.addEngineValves(new SoloEspanol());
	}

	@Bean
	FilterRegistrationBean<SinParametrosDeRuta> sinParametrosDeRuta() {
		FilterRegistrationBean<SinParametrosDeRuta> registro = new FilterRegistrationBean<>(new SinParametrosDeRuta());
		registro.setOrder(AFTER_THE_HEADERS);
		return registro;
	}

	@Bean
	FilterRegistrationBean<TipoConcreto> tipoConcreto() {
		FilterRegistrationBean<TipoConcreto> registro = new FilterRegistrationBean<>(new TipoConcreto());
		registro.setOrder(AFTER_THE_HEADERS);
		return registro;
	}

}
