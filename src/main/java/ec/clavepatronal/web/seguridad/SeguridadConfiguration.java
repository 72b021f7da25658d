package ec.clavepatronal.web.seguridad;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Nobody logs in here: what remains of security is headers and the protection of forms.
 */
@Configuration(proxyBeanMethods = false)
public class SeguridadConfiguration {

	@Bean
	SecurityFilterChain cadena(HttpSecurity http,
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<HandlerMapping> rutas) {
		return http.authorizeHttpRequests((peticiones) -> peticiones.anyRequest().permitAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(new MarcasAlAzar())
				.csrfTokenRequestHandler(new MarcaLegible())
				.ignoringRequestMatchers("/api/**")
				// Looking for a trámite changes nothing, and whoever has waited is
				// answered.
				.ignoringRequestMatchers(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/mis-tramites")))
			// Looked up when needed: the chain is built before the pages are.
			.exceptionHandling((fallos) -> fallos
				.accessDeniedHandler((s, r, ex) -> new EnvioNoComprobado(rutas.getObject()).handle(s, r, ex)))
			.sessionManagement((sesion) -> sesion.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.disable())
			.logout((salida) -> salida.disable())
			.anonymous((anonimo) -> anonimo.disable())
			.headers((cabeceras) -> cabeceras.disable())
			.build();
	}

	/** An unknown method is no attack: the address says which ones it knows. */
	@Bean
	HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setUnsafeAllowAnyHttpMethod(true);
		return firewall;
	}

	@Bean
	FilterRegistrationBean<Cabeceras> cabeceras() {
		FilterRegistrationBean<Cabeceras> registro = new FilterRegistrationBean<>(new Cabeceras());
		registro.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		registro.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registro;
	}

}
