package ec.clavepatronal.web.cookies;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts both halves of the cookies into the server: how they are written, and how they are
 * read.
 */
@Configuration(proxyBeanMethods = false)
class CookiesConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> cookiesDiscretas() {
		return (fabrica) -> fabrica
			.addContextCustomizers((contexto) -> contexto.setCookieProcessor(new CookiesDiscretas()));
	}

	/** Before whoever reads cookies. */
	@Bean
	FilterRegistrationBean<CookiesPropias> cookiesPropias() {
		FilterRegistrationBean<CookiesPropias> registro = new FilterRegistrationBean<>(new CookiesPropias());
		registro.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		registro.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registro;
	}

}
